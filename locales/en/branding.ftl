### How a chamber or provider looks, and its own texts.

## The frame

page-nav-appearance = Appearance
page-nav-texts = Own texts

## Appearance

page-appearance-title = Name, logo and colour
page-appearance-lead = By these your members know you, on every page and in every mail.
page-appearance-preview = Preview
page-appearance-preview-page = Top of a page
page-appearance-preview-mail = Top of a mail
page-appearance-identity = Name and contact
page-appearance-colour = As it is shown

# $given (String) - colour as typed
# $light (String) - colour on light pages
# $dark (String) - colour on dark pages
page-appearance-colour-text = You gave { $given }. On light pages we show { $light }, on dark pages { $dark }, so that everyone can read it.
page-field-organisation = Name
page-field-organisation-hint = As your members know it.
page-field-sender = Short name in mails (optional)
page-field-sender-hint = Many mail programs cut long names. We add “security alerts” in the reader’s language.
page-field-accent = Accent colour (optional)
page-field-accent-hint = Six signs from your style guide, such as #1d4e89. Leave it empty to use ours.
page-field-help-person = Who answers questions (optional)
page-field-help-person-hint = A person’s name. It stands at the foot of each page and in each alert.
page-field-help-phone = Telephone (optional)

# $language (String) - name of a language
page-field-hours = When somebody answers ({ $language }, optional)
page-field-hours-hint = For example: Monday to Friday, 9 am to 5 pm
page-field-listed = List us on the public page “How to join”
page-appearance-logo = Logo
page-appearance-logo-none = You have no logo yet. Your name stands in its place.
page-field-logo = Picture
page-field-logo-hint = PNG, JPEG or WebP, at most 200 kB, each side from 16 to 2000 pixels. A wide one on a light ground fits best.
page-appearance-logo-button = Upload the logo
page-appearance-logo-remove = Remove the logo
page-error-organisation = Type a name of 2 to 80 characters
page-error-sender = Shorten the name in mails to 60 characters
page-error-accent = Type the colour as # and six signs from 0 to 9 and a to f
page-error-help-person = Shorten the person’s name to 80 characters
page-error-help-phone = Type the telephone number with digits and spaces, at most 30 characters
page-error-help-pair = Give both, a person and a telephone number, or neither

# $language (String) - name of a language
page-error-hours = Shorten the hours in { $language } to 100 characters
page-error-logo-missing = Choose a picture
page-error-logo-large = Choose a smaller file, at most 200 kB
page-error-logo-unknown = Choose a picture in PNG, JPEG or WebP
page-error-logo-sides = Choose a picture whose sides have 16 to 2000 pixels
page-appearance-saved-flash = We have saved how you look.
page-appearance-logo-flash = Your logo stands on your pages.
page-appearance-removed-flash = Your logo is gone. Your name stands in its place.

## Own texts

page-texts-title = Your own texts
page-texts-lead = For some texts the law makes you responsible. Write them here in your own words, once for each language you need. An empty line begins a new paragraph.
page-texts-languages = Language of the texts
page-texts-legal = Legal notice
page-texts-legal-hint = Who you are, your address, who speaks for you, your register and tax numbers.
page-texts-privacy = Data protection
page-texts-privacy-hint = For what you are responsible, whom people can ask. Our own page about data stays above it.
page-texts-accessibility = Contact for accessibility
page-texts-accessibility-hint = Whom to tell when something cannot be used, and who decides when you do not answer.
page-texts-show = See it as your members do

# $text (String) - which text
page-texts-save = Save: { $text }

# $language (String) - name of a language
page-texts-saved-flash = We have saved the text in { $language }.
page-error-text-long = Shorten the text to 10,000 characters
