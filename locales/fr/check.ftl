### Ce que dit « tocsin check --format text » en dehors des cartes.

check-held = { $id } concerne peut-être { $product }. La faille n’a pas encore de note : un expert doit d’abord la regarder.
check-clear = Aucun de ces avis ne concerne cette liste.
