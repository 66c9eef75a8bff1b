### What the pages say about our languages and who has read them.

page-languages-title = Languages
page-languages-text = We wrote all texts ourselves and check by machine that sentences are short and words plain. If something sounds wrong, tell us.
page-languages-unread = no native reader has read these texts yet.

# $date (String) - a date
page-languages-read = a native reader read these texts on { $date }.
