### Guides: short numbered steps per family of products, one step a line.

## The page

# $product (String) - the product as the owner typed it
guide-title = Looking after { $product }

guide-intro = Take the part your alert points to. If you are stuck, stop and ask for help.

guide-title-version = Find the version

guide-title-update = Update

guide-title-automatic = Turn on automatic updates

guide-title-internet = Close it to the internet

guide-title-switch-off = Switch it off

guide-title-break-in = Check for a break-in

guide-title-passwords = Change the passwords

guide-title-replace = Replace it

guide-title-helper = Ask your helper

## Find the version

# $product (String) - the product as the owner typed it
guide-version-browser =
    Open { $product }.
    Open the menu at the top right.
    Choose Help or Settings, then About.
    The version is the number with dots. Write it down.

# $product (String) - the product as the owner typed it
guide-version-program =
    Open { $product }.
    Open the Help menu, or the menu with the name of the program.
    Choose About.
    The version is the number with dots. Write it down.

guide-version-computer =
    Open the settings of the computer.
    Choose System, or General, then About.
    Write down the name of the system and the version.

guide-version-phone =
    Open the settings of the phone.
    Choose General or System, then About the phone.
    Write down the version of the system.

# $product (String) - the product as the owner typed it
guide-version-box =
    Look for a label on { $product }. It shows an address such as 192.168.1.1 and a password.
    Type this address in a browser on a computer in your office.
    Sign in, then look for System, Status or Information.
    Write down the version. It may be called “firmware”.

# $product (String) - the product as the owner typed it
guide-version-device =
    On { $product }, open the menu, then Settings or Information.
    If it has no screen, open its page in a browser in your office.
    Write down the version. It may be called “firmware”.

# $product (String) - the product as the owner typed it
guide-version-website =
    Sign in to the administration of your website.
    Look at the bottom of the page, or under Updates or System.
    Write down the version of { $product }. If you cannot sign in, ask your web agency.

# $product (String) - the product as the owner typed it
guide-version-storage =
    Open the page of { $product } in a browser in your office.
    Sign in as the administrator.
    Look for Control panel, then Updates or System.
    Write down the version.

# $product (String) - the product as the owner typed it
guide-version-gateway =
    Ask the person who looks after { $product }. They can read the version in a minute.
    If this is you, sign in from inside your office and open System or Status.
    Write down the full version, with all its numbers.

# $product (String) - the product as the owner typed it
guide-version-server =
    Ask the person who looks after { $product }. They can read the version in a minute.
    If this is you, sign in to the server and open its administration.
    Write down the full version, with all its numbers.

# $product (String) - the product as the owner typed it
guide-version-business =
    Open { $product } and look for Help, Information or About.
    If you find nothing, look at your last invoice or contract.
    You can also call the maker. Ask for the exact version.

# $product (String) - the product as the owner typed it
guide-version-cloud =
    There is no version to look for. The provider of { $product } runs it for you.
    If you have installed a program to use it, look up the version of that program.

## Update

# $product (String) - the product as the owner typed it
guide-update-browser =
    Save what you are writing in { $product }.
    Open the menu, then Help or Settings, then About.
    { $product } looks for updates by itself. Wait until it says it is done.
    Close all windows and open { $product } again.

# $product (String) - the product as the owner typed it
guide-update-program =
    Save your work.
    Open { $product }, then the Help menu.
    Choose “Check for updates” and follow the steps.
    If there is no such entry, get the new version from the website of the maker. Type its address yourself.
    Open { $product } again and look at the version.

guide-update-computer =
    Save your work and plug the computer in.
    Open the settings and choose Updates.
    Start all security updates. This can take an hour.
    Restart the computer when it asks.
    Open Updates again: it should say that nothing is left to do.

guide-update-phone =
    Plug the phone in and connect it to Wi-Fi.
    Open the settings, then General or System, then Update.
    Start the update. The phone restarts by itself.
    If no update is offered and the phone is old, it may get none any more.

# $product (String) - the product as the owner typed it
guide-update-box =
    Choose a moment when you can do without the internet.
    Open the page of { $product } as for the version.
    Look for Update and start it. Do not pull the plug.
    Wait ten minutes, then look at the version again.
    If the box belongs to your internet provider, call them. They can do it from afar.

# $product (String) - the product as the owner typed it
guide-update-device =
    Open the settings of { $product }, on its screen or in a browser.
    Look for Update or Maintenance and start it.
    Do not pull the plug while it works.
    If nothing is offered, look on the website of the maker. Type its address yourself.

# $product (String) - the product as the owner typed it
guide-update-website =
    Make a backup of the website first: pages, pictures and orders.
    Sign in to the administration and open Updates.
    Update { $product }, then its extensions.
    Open your website and check a few pages. Place a test order if you sell there.
    If an agency looks after the website, send them the alert instead.

# $product (String) - the product as the owner typed it
guide-update-storage =
    Check that you have a backup in another place.
    Sign in to { $product } as the administrator and open Updates.
    Start the update. { $product } may restart and be away for half an hour.
    Sign in again, look at the version and open a few files.

# $product (String) - the product as the owner typed it
guide-update-gateway =
    Send the alert to the person who looks after { $product }.
    Agree on an hour when work from outside can stop.
    Have them save the settings before they start.
    Ask them to tell you the new version when it is done.

# $product (String) - the product as the owner typed it
guide-update-server =
    Send the alert to the person who looks after { $product }.
    Agree on an hour when the server can stop.
    Make sure there is a fresh backup.
    Ask them to tell you the new version when it is done.

# $product (String) - the product as the owner typed it
guide-update-business =
    Call the maker of { $product } or your IT helper before you start.
    Ask if the update is included in your contract.
    Choose a quiet day, not the end of the month.
    Make a backup, update, then check one invoice, one sale or one machine.

# $product (String) - the product as the owner typed it
guide-update-cloud =
    You have nothing to install. The provider updates { $product }.
    Sign out and sign in again, so that you use the new version.
    Look at the messages of the provider. They may ask you to do one thing more.

## Automatic updates

# $product (String) - the product as the owner typed it
guide-automatic-self =
    Open the settings of { $product }, or of the computer or phone.
    Look for Updates.
    Turn on automatic updates.
    Restart once a week, so that the updates can be put in place.

# $product (String) - the product as the owner typed it
guide-automatic-device =
    Open the settings of { $product } in a browser in your office.
    Look for Update.
    Turn on automatic updates and choose the night, if you can.

# $product (String) - the product as the owner typed it
guide-automatic-website =
    Sign in to the administration of your website.
    Open Updates and turn on automatic security updates for { $product }.
    Make sure a backup runs each day, in case an update goes wrong.

# $product (String) - the product as the owner typed it
guide-automatic-helper =
    Ask the person who looks after { $product } if updates can be automatic.
    If not, agree on one evening a month for them.
    Ask for a short message each time it is done.

# $product (String) - the product as the owner typed it
guide-automatic-cloud =
    The provider of { $product } does this for you.
    Turn on automatic updates for the browser or program you use with it.

## Close it to the internet

# $product (String) - the product as the owner typed it
guide-internet-self =
    Most of the time, { $product } cannot be reached from the internet.
    Make sure the firewall of the computer is on. It is in the settings, under Security or Network.
    If somebody works on this computer from afar, ask your IT helper how.

# $product (String) - the product as the owner typed it
guide-internet-border =
    Open the settings of { $product } from inside your office.
    Look for “remote administration”, “remote access” or “web access from outside”.
    Turn it off. The settings should open only from your office.
    Save, then try from a phone without Wi-Fi: the page should not open.

# $product (String) - the product as the owner typed it
guide-internet-device =
    Open the settings of { $product } and turn off access from outside, or “cloud access”.
    Open the settings of your internet box and look for “port forwarding”.
    Remove the lines that lead to { $product }.
    Try from a phone without Wi-Fi: nothing should open.

# $product (String) - the product as the owner typed it
guide-internet-helper =
    Ask the person who looks after { $product } who needs to reach it from outside.
    If nobody does, have them close the way in.
    If somebody does, ask for a VPN with two-step login.
    For a website, ask to close only the administration pages.

## Switch it off

# $product (String) - the product as the owner typed it
guide-switch-off-self =
    Save your work and close { $product }.
    Tell your colleagues not to open it.
    Use another program for the same work until then.

# $product (String) - the product as the owner typed it
guide-switch-off-device =
    Tell your colleagues that { $product } will be off.
    Use the menu to shut it down. Pull the plug only when it has stopped.
    Put a note on it, so that nobody turns it on again.

# $product (String) - the product as the owner typed it
guide-switch-off-website =
    Ask your web agency or host to show a simple page instead of { $product }.
    Make a backup first.
    Tell your customers how to reach you in the meantime.

# $product (String) - the product as the owner typed it
guide-switch-off-helper =
    Ask the person who looks after { $product } to stop it in good order.
    Find out first what else needs it: mail, till, files, work from home.
    Agree on the day when it may run again.

## Check for a break-in

guide-break-in-self =
    Look for programs, windows or settings you do not know.
    Run a full scan with your antivirus.
    Look at your bank account and at the mails you have sent.
    If anything is strange, unplug the network, leave the computer on and ask for help.

# $product (String) - the product as the owner typed it
guide-break-in-device =
    Sign in to { $product } and look at the list of accounts. There should be none you do not know.
    Look for settings that changed by themselves.
    Ask your IT helper to read the log of the last weeks.
    If anything is strange, unplug the network, leave { $product } on and ask for help.

# $product (String) - the product as the owner typed it
guide-break-in-helper =
    An update alone does not remove an attacker who is already inside.
    Ask the person who looks after { $product } to read the logs of the last weeks.
    Ask them to look for new accounts, new files and tasks nobody planned.
    Do not delete anything: it may be needed as proof.
    If a break-in is found, call your insurer and your national help line. You may also have to report it.

## Passwords

# $product (String) - the product as the owner typed it
guide-passwords =
    Update { $product } first. Else the new passwords may be read as well.
    Change the administrator’s password, then the others used in { $product }.
    Use a long one that you use nowhere else: four words you can remember are good.
    Turn on two-step login where it is offered.
    If you used the old password elsewhere, change it there too.

## Replace

# $product (String) - the product as the owner typed it
guide-replace =
    Set a date for the change this month.
    Ask your IT helper or the maker which newer product fits.
    Check how long the new one gets updates.
    Move your data, then remove { $product }. Wipe it before you give it away.

## Your helper

# $product (String) - the product as the owner typed it
guide-helper =
    Send the alert to the person who looks after { $product }. The text for experts is at its end.
    Tell them the date that the alert gives.
    Ask for a short answer: done, or when.
    When it is done, mark the alert as done. We then know your new version.
