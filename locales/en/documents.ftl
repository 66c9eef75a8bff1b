### While there is no update: what the maker names meanwhile.

# $product (String) - the product as the owner typed it
# $day (String) - a day with its weekday
card-title-protect-today = Protect { $product } today, { $day }

# $product (String) - the product as the owner typed it
# $day (String) - a day with its weekday
card-title-protect-by = Protect { $product } by { $day }

# $product (String) - the product as the owner typed it
card-title-protect-info = Protect { $product } when you have time

# $level (String) - the level word
# $product (String) - the product as the owner typed it
card-subject-protect = { $level }: protect { $product }

# $product (String) - the product as the owner typed it
card-step-protect = Protect { $product } for now with the temporary measure of its maker.
