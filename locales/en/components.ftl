### What is inside a program, and answers that end on a day.

# $name (String) - the part, a product name with its version
card-touch-component = It contains { $name }, and the weakness is in that part.
card-touch-component-open = The maker says too little about this part to be sure.

# $name (String) - the package URL or the name of the part
card-expert-component = It is in a component: { $name }

alert-again = When do we ask you again? (optional)
alert-again-never = Do not ask again
alert-again-3 = In 3 months
alert-again-6 = In 6 months
alert-again-12 = In 12 months
alert-again-choose = Choose from the list when we ask you again.

# $day (String) - the day with its weekday
alert-again-flash = Thank you. We have closed this alert. We ask you again on { $day }.
