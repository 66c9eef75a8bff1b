### Anleitungen: kurze Schritte je Familie von Produkten, ein Schritt pro Zeile.

## The page

guide-title = So kümmern Sie sich um { $product }

guide-intro = Nehmen Sie den Teil, auf den Ihre Warnung zeigt. Wenn Sie nicht weiterkommen, hören Sie auf und bitten Sie um Hilfe.

guide-title-version = Version finden

guide-title-update = Update machen

guide-title-automatic = Automatische Updates einschalten

guide-title-internet = Zugang aus dem Internet schließen

guide-title-switch-off = Abschalten

guide-title-break-in = Nach einem Einbruch suchen

guide-title-passwords = Passwörter ändern

guide-title-replace = Ersatz finden

guide-title-helper = Ihren IT-Dienstleister fragen

## Find the version

guide-version-browser =
    Öffnen Sie { $product }.
    Öffnen Sie das Menü oben rechts.
    Wählen Sie „Hilfe“ oder „Einstellungen“, dann „Über“ oder „Info“.
    Die Version ist die Zahl mit Punkten. Schreiben Sie sie auf.

guide-version-program =
    Öffnen Sie { $product }.
    Öffnen Sie das Menü „Hilfe“ oder das Menü mit dem Namen des Programms.
    Wählen Sie „Über“ oder „Info“.
    Die Version ist die Zahl mit Punkten. Schreiben Sie sie auf.

guide-version-computer =
    Öffnen Sie die Einstellungen des Computers.
    Wählen Sie „System“ oder „Allgemein“, dann „Info“.
    Schreiben Sie den Namen des Systems und die Version auf.

guide-version-phone =
    Öffnen Sie die Einstellungen des Handys.
    Wählen Sie „Allgemein“ oder „System“, dann „Info“ oder „Über das Telefon“.
    Schreiben Sie die Version des Systems auf.

guide-version-box =
    Suchen Sie an { $product } nach einem Aufkleber. Dort stehen eine Adresse wie 192.168.1.1 und ein Passwort.
    Tippen Sie diese Adresse in einen Browser ein, an einem Computer in Ihrem Büro.
    Melden Sie sich an und suchen Sie „System“, „Status“ oder „Info“.
    Schreiben Sie die Version auf. Manchmal heißt sie „Firmware“.

guide-version-device =
    Öffnen Sie an { $product } das Menü, dann „Einstellungen“ oder „Info“.
    Gibt es keinen Bildschirm, öffnen Sie die Seite des Geräts in einem Browser in Ihrem Büro.
    Schreiben Sie die Version auf. Manchmal heißt sie „Firmware“.

guide-version-website =
    Melden Sie sich bei der Verwaltung Ihrer Website an.
    Schauen Sie ganz unten auf der Seite, oder unter „Aktualisierungen“ oder „System“.
    Schreiben Sie die Version von { $product } auf. Wenn Sie sich nicht anmelden können, fragen Sie Ihre Webagentur.

guide-version-storage =
    Öffnen Sie die Seite von { $product } in einem Browser in Ihrem Büro.
    Melden Sie sich mit dem Konto für die Verwaltung an.
    Suchen Sie die „Systemsteuerung“, dann „Update“, „Aktualisierung“ oder „System“.
    Schreiben Sie die Version auf.

guide-version-gateway =
    Fragen Sie die Person, die { $product } betreut. Sie findet die Version in einer Minute.
    Sind Sie das selbst, melden Sie sich im Büro an und öffnen Sie „System“ oder „Status“.
    Schreiben Sie die ganze Version auf, mit allen Zahlen.

guide-version-server =
    Fragen Sie die Person, die { $product } betreut. Sie findet die Version in einer Minute.
    Sind Sie das selbst, melden Sie sich am Server an und öffnen Sie die Verwaltung.
    Schreiben Sie die ganze Version auf, mit allen Zahlen.

guide-version-business =
    Öffnen Sie { $product } und suchen Sie „Hilfe“, „Info“ oder „Über“.
    Finden Sie nichts, schauen Sie in die letzte Rechnung oder in den Vertrag.
    Sie können auch beim Hersteller anrufen. Fragen Sie nach der genauen Version.

guide-version-cloud =
    Hier müssen Sie keine Version suchen. Um { $product } kümmert sich der Anbieter.
    Haben Sie dafür ein Programm installiert, suchen Sie die Version dieses Programms.

## Update

guide-update-browser =
    Speichern Sie, was Sie in { $product } gerade schreiben.
    Öffnen Sie das Menü, dann „Hilfe“ oder „Einstellungen“, dann „Über“ oder „Info“.
    Nun sucht { $product } von selbst nach Updates. Warten Sie, bis alles fertig ist.
    Schließen Sie alle Fenster und öffnen Sie { $product } neu.

guide-update-program =
    Speichern Sie Ihre Arbeit.
    Öffnen Sie { $product }, dann das Menü „Hilfe“.
    Wählen Sie „Nach Updates suchen“ und folgen Sie den Schritten.
    Gibt es das nicht, holen Sie die neue Version von der Website des Herstellers. Tippen Sie die Adresse selbst ein.
    Öffnen Sie { $product } neu und schauen Sie auf die Version.

guide-update-computer =
    Speichern Sie Ihre Arbeit und schließen Sie den Computer an den Strom an.
    Öffnen Sie die Einstellungen und wählen Sie „Windows Update“ oder „Softwareupdate“.
    Starten Sie alle Sicherheitsupdates. Das kann eine Stunde dauern.
    Starten Sie den Computer neu, wenn er danach fragt.
    Schauen Sie noch einmal nach Updates. Jetzt sollte keines mehr offen sein.

guide-update-phone =
    Stecken Sie das Ladekabel ein und verbinden Sie das Handy mit dem WLAN.
    Öffnen Sie die Einstellungen, dann „Allgemein“ oder „System“, dann „Softwareupdate“.
    Starten Sie das Update. Das Handy startet von selbst neu.
    Ist das Handy alt und wird kein Update angeboten, gibt es vielleicht keine mehr.

guide-update-box =
    Wählen Sie einen Moment, in dem Sie kein Internet brauchen.
    Öffnen Sie die Seite von { $product }, wie für die Version.
    Suchen Sie „Update“ und starten Sie es. Ziehen Sie dabei nicht den Stecker.
    Warten Sie zehn Minuten und schauen Sie dann noch einmal auf die Version.
    Gehört das Gerät Ihrem Internet-Anbieter, rufen Sie dort an. Das Update geht auch aus der Ferne.

guide-update-device =
    Öffnen Sie die Einstellungen von { $product }, am Bildschirm oder in einem Browser.
    Suchen Sie „Update“ oder „Wartung“ und starten Sie es.
    Ziehen Sie dabei nicht den Stecker.
    Wird nichts angeboten, schauen Sie auf die Website des Herstellers. Tippen Sie die Adresse selbst ein.

guide-update-website =
    Machen Sie zuerst eine Datensicherung der Website: Seiten, Bilder und Bestellungen.
    Melden Sie sich bei der Verwaltung an und öffnen Sie „Aktualisierungen“.
    Aktualisieren Sie { $product }, dann die Erweiterungen.
    Öffnen Sie Ihre Website und prüfen Sie ein paar Seiten. Verkaufen Sie dort, machen Sie eine Testbestellung.
    Betreut eine Agentur die Website, schicken Sie stattdessen ihr die Warnung.

guide-update-storage =
    Prüfen Sie, ob Sie an einem anderen Ort eine Datensicherung haben.
    Melden Sie sich bei { $product } mit dem Konto für die Verwaltung an. Öffnen Sie die Updates.
    Starten Sie das Update. Es kann sein, dass { $product } neu startet und eine halbe Stunde weg ist.
    Melden Sie sich neu an, schauen Sie auf die Version und öffnen Sie ein paar Dateien.

guide-update-gateway =
    Schicken Sie die Warnung an die Person, die { $product } betreut.
    Suchen Sie zusammen eine Stunde, in der niemand von außen arbeiten muss.
    Lassen Sie vor dem Start die Einstellungen sichern.
    Lassen Sie sich danach die neue Version nennen.

guide-update-server =
    Schicken Sie die Warnung an die Person, die { $product } betreut.
    Suchen Sie zusammen eine Stunde, in der der Server stehen darf.
    Sorgen Sie dafür, dass es eine frische Datensicherung gibt.
    Lassen Sie sich danach die neue Version nennen.

guide-update-business =
    Rufen Sie vor dem Start beim Hersteller von { $product } oder bei Ihrem IT-Dienstleister an.
    Fragen Sie, ob das Update in Ihrem Vertrag enthalten ist.
    Wählen Sie einen ruhigen Tag, nicht das Ende des Monats.
    Machen Sie eine Datensicherung, dann das Update. Prüfen Sie danach eine Rechnung, einen Verkauf oder eine Maschine.

guide-update-cloud =
    Sie müssen nichts installieren. Der Anbieter aktualisiert { $product }.
    Melden Sie sich ab und wieder an, damit Sie die neue Version nutzen.
    Lesen Sie die Nachrichten des Anbieters. Manchmal bittet er Sie um einen weiteren Schritt.

## Automatic updates

guide-automatic-self =
    Öffnen Sie die Einstellungen von { $product } oder die von Computer oder Handy.
    Suchen Sie „Updates“.
    Schalten Sie automatische Updates ein.
    Starten Sie einmal pro Woche neu, damit die Updates wirken.

guide-automatic-device =
    Öffnen Sie die Einstellungen von { $product } in einem Browser in Ihrem Büro.
    Suchen Sie „Update“.
    Schalten Sie automatische Updates ein und wählen Sie die Nacht, wenn das geht.

guide-automatic-website =
    Melden Sie sich bei der Verwaltung Ihrer Website an.
    Öffnen Sie „Aktualisierungen“. Schalten Sie dort automatische Sicherheitsupdates für { $product } ein.
    Sorgen Sie für eine Datensicherung an jedem Tag, falls ein Update schiefgeht.

guide-automatic-helper =
    Fragen Sie die Person, die { $product } betreut, ob Updates von selbst laufen können.
    Wenn nicht, vereinbaren Sie dafür einen Abend im Monat.
    Bitten Sie jedes Mal um eine kurze Nachricht, wenn es erledigt ist.

guide-automatic-cloud =
    Der Anbieter von { $product } macht das für Sie.
    Schalten Sie automatische Updates für den Browser oder das Programm ein, mit dem Sie es nutzen.

## Close it to the internet

guide-internet-self =
    Meist ist { $product } aus dem Internet gar nicht erreichbar.
    Sorgen Sie dafür, dass die Firewall des Computers an ist. Sie steht in den Einstellungen unter „Sicherheit“ oder „Netzwerk“.
    Arbeitet jemand aus der Ferne an diesem Computer, fragen Sie Ihren IT-Dienstleister, wie das geht.

guide-internet-border =
    Öffnen Sie die Einstellungen von { $product } in Ihrem Büro.
    Suchen Sie „Fernwartung“, „Fernzugriff“ oder „Zugriff aus dem Internet“.
    Schalten Sie das aus. Die Einstellungen sollen sich nur in Ihrem Büro öffnen lassen.
    Speichern Sie und probieren Sie es mit einem Handy ohne WLAN. Die Seite darf nicht aufgehen.

guide-internet-device =
    Öffnen Sie die Einstellungen von { $product } und schalten Sie den Zugriff von außen oder den „Cloud-Zugriff“ aus.
    Öffnen Sie die Einstellungen Ihres Routers und suchen Sie „Portfreigabe“ oder „Portweiterleitung“.
    Löschen Sie die Zeilen, die zu { $product } führen.
    Probieren Sie es mit einem Handy ohne WLAN. Es darf nichts aufgehen.

guide-internet-helper =
    Fragen Sie die Person, die { $product } betreut, wer von außen Zugang braucht.
    Braucht ihn niemand, lassen Sie den Weg schließen.
    Braucht ihn jemand, verlangen Sie ein VPN mit Zwei-Faktor-Anmeldung.
    Bei einer Website lassen Sie nur die Seiten der Verwaltung schließen.

## Switch it off

guide-switch-off-self =
    Speichern Sie Ihre Arbeit und schließen Sie { $product }.
    Bitten Sie alle im Betrieb, es nicht zu öffnen.
    Nehmen Sie bis dahin für diese Arbeit ein anderes Programm.

guide-switch-off-device =
    Sagen Sie allen im Betrieb, dass { $product } aus sein wird.
    Schalten Sie es über das Menü aus. Ziehen Sie den Stecker erst, wenn alles aus ist.
    Kleben Sie einen Zettel darauf, damit es niemand wieder einschaltet.

guide-switch-off-website =
    Bitten Sie Ihre Webagentur oder Ihren Webhoster, statt { $product } eine einfache Seite zu zeigen.
    Machen Sie zuerst eine Datensicherung.
    Sagen Sie Ihrer Kundschaft, wie Sie so lange zu erreichen sind.

guide-switch-off-helper =
    Bitten Sie die Person, die { $product } betreut, es geordnet anzuhalten.
    Klären Sie zuerst, was davon abhängt: E-Mail, Kasse, Dateien, Arbeit von zu Hause.
    Vereinbaren Sie den Tag, an dem es wieder laufen darf.

## Check for a break-in

guide-break-in-self =
    Suchen Sie nach Programmen, Fenstern oder Einstellungen, die Sie nicht kennen.
    Starten Sie eine volle Prüfung mit Ihrem Virenschutz.
    Schauen Sie auf Ihr Bankkonto und in die E-Mails, die Sie gesendet haben.
    Kommt Ihnen etwas seltsam vor, trennen Sie den Computer vom Netzwerk. Lassen Sie ihn aber an und bitten Sie um Hilfe.

guide-break-in-device =
    Melden Sie sich bei { $product } an und sehen Sie die Liste der Konten durch. Sie sollten alle kennen.
    Suchen Sie nach Einstellungen, die sich von selbst geändert haben.
    Bitten Sie Ihren IT-Dienstleister, das Protokoll der letzten Wochen zu lesen.
    Kommt Ihnen etwas seltsam vor, trennen Sie { $product } vom Netzwerk. Lassen Sie das Gerät aber an und bitten Sie um Hilfe.

guide-break-in-helper =
    Ein Update allein wirft niemanden hinaus, der schon drin ist.
    Bitten Sie die Person, die { $product } betreut, die Protokolle der letzten Wochen zu lesen.
    Lassen Sie nach neuen Konten, neuen Dateien und Aufgaben suchen, die niemand geplant hat.
    Löschen Sie nichts, denn es kann als Beweis dienen.
    Wird ein Einbruch gefunden, rufen Sie Ihre Versicherung und die Hilfsstelle Ihres Landes an. Vielleicht müssen Sie ihn auch melden.

## Passwords

guide-passwords =
    Aktualisieren Sie zuerst { $product }. Sonst kann jemand auch die neuen Passwörter lesen.
    Ändern Sie das Passwort für die Verwaltung, dann die anderen in { $product }.
    Nehmen Sie ein langes, das Sie sonst nirgends nutzen. Gut sind vier Wörter, die Sie sich merken können.
    Schalten Sie die Zwei-Faktor-Anmeldung ein, wo es sie gibt.
    Haben Sie das alte Passwort auch anderswo genutzt, ändern Sie es auch dort.

## Replace

guide-replace =
    Legen Sie noch diesen Monat einen Termin für den Wechsel fest.
    Fragen Sie Ihren IT-Dienstleister oder den Hersteller, welches neuere Produkt passt.
    Prüfen Sie, wie lange das neue Updates bekommt.
    Ziehen Sie Ihre Daten um, dann entfernen Sie { $product }. Löschen Sie alles darauf, bevor Sie es weggeben.

## Your helper

guide-helper =
    Schicken Sie die Warnung an die Person, die { $product } betreut. Der Text für Fachleute steht am Ende.
    Nennen Sie ihr das Datum aus der Warnung.
    Bitten Sie um eine kurze Antwort: erledigt, oder wann.
    Markieren Sie die Warnung danach als erledigt. Dann kennen wir Ihre neue Version.
