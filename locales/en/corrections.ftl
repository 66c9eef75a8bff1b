### Corrections: an alert that turned out to be none.

alert-closed-withdrawn = Withdrawn: it was no weakness
alert-closed-corrected = Corrected: it does not concern you

# $product (String) - of the program
mail-correction-subject = Corrected: { $product }

# $product (String) - of the program
mail-correction-title = Nothing to do for { $product } any more
mail-correction-withdrawn = The weakness that we wrote to you about was withdrawn. There was none.

# $product (String) - of the program
mail-correction-corrected = The source corrected what it said. Your version of { $product } is not concerned.
mail-correction-closed = Our alert about it is closed. If you have acted already: updating was never wrong.

# $day (String) - written out
mail-correction-before = We wrote to you on { $day }.
