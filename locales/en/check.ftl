### What `tocsin check --format text` says besides the cards.

# $id (String) - id of the advisory
# $product (String) - the product
check-held = { $id } may concern { $product }. It has no score yet; an expert has to look at it first.
check-clear = None of these advisories concerns this list.
