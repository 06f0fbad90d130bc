<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Live Chat Desk</source>
        <translation>Live Chat Desk</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Open Help</source>
        <translation>Ouvrir l’aide</translation>
    </message>
    <message>
        <source>What the chat on your website can do</source>
        <translation>Ce que sait faire le chat de votre site web</translation>
    </message>
    <message>
        <source>If something does not work</source>
        <translation>Si quelque chose ne marche pas</translation>
    </message>
    <message>
        <source>The log says what the program did and when, without what people wrote. It is in this folder:</source>
        <translation>Le journal dit ce que le programme a fait et quand, sans ce que les gens ont écrit. Il est dans ce dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>A file for support holds the log, versions, preferences and what your organization has set. What people wrote, names, passwords and addresses of visitors are left out.</source>
        <translation>Un fichier pour l’assistance contient le journal, les versions, les préférences et ce que votre organisation a défini. Sans ce que les gens ont écrit, ni noms, mots de passe ou adresses de visiteurs.</translation>
    </message>
    <message>
        <source>Save a file for support…</source>
        <translation>Enregistrer un fichier pour l’assistance…</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>De quoi il est fait</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Composants et leurs licences</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Saved. Send the file to your administrator or to support.</source>
        <translation>Enregistré. Envoyez le fichier à votre administrateur ou à l’assistance.</translation>
    </message>
    <message>
        <source>The folder did not open. Its place is written here.</source>
        <translation>Le dossier ne s’est pas ouvert. Son emplacement est écrit ici.</translation>
    </message>
    <message>
        <source>Save a file for support</source>
        <translation>Enregistrer un fichier pour l’assistance</translation>
    </message>
</context>
<context>
    <name>AbsencePage</name>
    <message>
        <source>Absence</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Lost connection</source>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>Chats of somebody who is away</source>
        <translation>Chats d’une personne absente</translation>
    </message>
    <message>
        <source>For so long somebody whose connection is lost still counts as online, and new chats reach the team because of them. Longer forgives bad networks; shorter tells visitors sooner that nobody is there.</source>
        <translation>Pendant ce temps, une personne dont la connexion est perdue compte encore comme en ligne et les nouveaux chats parviennent à l’équipe. Plus long tolère les mauvais réseaux&#xa0;; plus court dit plus tôt aux visiteurs que personne n’est là.</translation>
    </message>
    <message>
        <source>Somebody is away when their window is closed or not connected. When that time is over, their open chats return to Unassigned, where colleagues can take them. Who only switches to offline keeps theirs.</source>
        <translation>Une personne est absente quand sa fenêtre est fermée ou sans connexion. Passé ce temps, ses chats ouverts reviennent dans Non attribuées, où ses collègues peuvent les prendre. Qui passe seulement hors ligne garde les siens.</translation>
    </message>
    <message>
        <source>They keep them for ever</source>
        <translation>Elle les garde pour toujours</translation>
    </message>
    <message>
        <source>They keep them for {time}</source>
        <translation>Elle les garde {time}</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Connecté en tant que</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>An administrator of your company can change your name, your e-mail address and what you may do.</source>
        <translation>Un administrateur de votre entreprise peut modifier votre nom, votre adresse e-mail et vos droits.</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Se déconnecter…</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copie)</translation>
    </message>
</context>
<context>
    <name>AlertCheck</name>
    <message>
        <source>A test value was written, read and deleted.</source>
        <translation>Une valeur de test a été écrite, lue et effacée.</translation>
    </message>
    <message>
        <source>There is none that keeps secrets safe, so you have to sign in at each start. Install one, such as gnome-keyring or KWallet, and sign in to the computer again.</source>
        <translation>Aucun ne garde les secrets en sûreté, vous devez donc vous connecter à chaque démarrage. Installez-en un, comme gnome-keyring ou KWallet, et rouvrez votre session sur l’ordinateur.</translation>
    </message>
    <message>
        <source>It is locked, so you have to sign in at each start. Unlock it with its password, and check again.</source>
        <translation>Il est verrouillé, vous devez donc vous connecter à chaque démarrage. Déverrouillez-le avec son mot de passe et vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>It does not keep what it is given, so you have to sign in at each start. Sign in to the computer again.</source>
        <translation>Il ne garde pas ce qu’on lui donne, vous devez donc vous connecter à chaque démarrage. Rouvrez votre session sur l’ordinateur.</translation>
    </message>
    <message>
        <source>The system lets Live Chat Desk notify you.</source>
        <translation>Le système autorise les notifications de Live Chat Desk.</translation>
    </message>
    <message>
        <source>The system does not let Live Chat Desk notify you. Open the system&apos;s settings, choose Notifications, and allow Live Chat Desk.</source>
        <translation>Le système n’autorise pas les notifications de Live Chat Desk. Ouvrez les réglages du système, choisissez Notifications et autorisez Live Chat Desk.</translation>
    </message>
    <message>
        <source>The desktop is set to do not disturb, and shows nothing until you switch that off.</source>
        <translation>Le bureau est en mode «&#xa0;ne pas déranger&#xa0;» et n’affiche rien tant que vous ne le désactivez pas.</translation>
    </message>
    <message>
        <source>Nothing here shows notifications, so nothing can allow them. See Notifications.</source>
        <translation>Rien n’affiche de notifications ici, rien ne peut donc les autoriser. Voyez Notifications.</translation>
    </message>
    <message>
        <source>{about} showed a test notification and took it back.</source>
        <translation>{about} a affiché une notification de test et l’a retirée.</translation>
    </message>
    <message>
        <source>This needs a desktop session. Run it at the desk itself, in a terminal of the desktop.</source>
        <translation>Il faut une session de bureau. Lancez ceci sur le poste lui-même, dans un terminal du bureau.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications. Install a notification server, such as dunst or mako, and start it.</source>
        <translation>Rien n’affiche de notifications sur ce bureau. Installez un serveur de notifications, comme dunst ou mako, et lancez-le.</translation>
    </message>
    <message>
        <source>{about} did not show the test notification. Sign in to the computer again, or install another notification server.</source>
        <translation>{about} n’a pas affiché la notification de test. Rouvrez votre session ou installez un autre serveur de notifications.</translation>
    </message>
    <message>
        <source>{about} showed the test notification, but did not take it back, so alerts of chats that a colleague took stay on the screen. Install another notification server.</source>
        <translation>{about} a affiché la notification de test mais ne l’a pas retirée&#xa0;: celles des chats pris par un collègue restent à l’écran. Installez un autre serveur de notifications.</translation>
    </message>
    <message>
        <source>{about} shows the title of a notification only. Another notification server shows what was written, too.</source>
        <translation>{about} n’affiche que le titre d’une notification. Un autre serveur de notifications affiche aussi ce qui a été écrit.</translation>
    </message>
    <message>
        <source>{about} shows notifications without buttons, and a click on one opens nothing. Another notification server can do more.</source>
        <translation>{about} affiche des notifications sans boutons, et un clic n’ouvre rien. Un autre serveur de notifications peut faire plus.</translation>
    </message>
    <message>
        <source>A test sound was played without a tone.</source>
        <translation>Un son d’essai muet a été joué.</translation>
    </message>
    <message>
        <source>Nothing on this computer plays sounds, so alerts are not heard. Install pw-play, paplay or aplay.</source>
        <translation>Rien sur cet ordinateur ne joue de sons, donc les alertes ne s’entendent pas. Installez pw-play, paplay ou aplay.</translation>
    </message>
    <message>
        <source>The test sound could not be played, so alerts are not heard. Connect loudspeakers or headphones.</source>
        <translation>Le son d’essai n’a pas pu être joué, donc les alertes ne s’entendent pas. Branchez des haut-parleurs ou un casque.</translation>
    </message>
    <message>
        <source>There is one.</source>
        <translation>Il y en a une.</translation>
    </message>
    <message>
        <source>This desktop has none, so closing the window ends Live Chat Desk. Keep the window open, or add a tray to the desktop, in GNOME by the extension AppIndicator.</source>
        <translation>Ce bureau n’en a pas, fermer la fenêtre quitte donc Live Chat Desk. Gardez-la ouverte, ou ajoutez une zone de notification&#xa0;; dans GNOME, avec l’extension AppIndicator.</translation>
    </message>
    <message>
        <source>This needs a screen. Run it at the desk itself, in a terminal of the desktop.</source>
        <translation>Il faut un écran. Lancez ceci sur le poste lui-même, dans un terminal du bureau.</translation>
    </message>
    <message>
        <source>Live Chat Desk starts when you sign in to this computer.</source>
        <translation>Live Chat Desk démarre quand vous ouvrez votre session sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Live Chat Desk shall start when you sign in to this computer, but will not. Switch that off and on in Preferences.</source>
        <translation>Live Chat Desk doit démarrer à l’ouverture de votre session, mais ne le fera pas. Désactivez puis réactivez cela dans Préférences.</translation>
    </message>
    <message>
        <source>You are online, and notified of new conversations.</source>
        <translation>Vous êtes en ligne et recevez les notifications des nouvelles conversations.</translation>
    </message>
    <message>
        <source>You are offline, so no new chats reach you. Switch to online at the bottom left.</source>
        <translation>Vous êtes hors ligne, donc aucun nouveau chat ne vous parvient. Passez En ligne en bas à gauche.</translation>
    </message>
    <message>
        <source>Notifications of new conversations are switched off. Switch them on in Preferences, Notifications.</source>
        <translation>Les notifications des nouvelles conversations sont désactivées. Activez-les dans Préférences, Notifications.</translation>
    </message>
    <message>
        <source>It is your quiet time, and notifications wait until it is over. You set it in Preferences, Notifications.</source>
        <translation>Ce sont vos heures de calme, et les notifications attendent qu’elles soient passées. Vous les réglez dans Préférences, Notifications.</translation>
    </message>
    <message>
        <source>{about} answers.</source>
        <translation>{about} répond.</translation>
    </message>
    <message>
        <source>No server is known here yet. Start Live Chat Desk and sign in.</source>
        <translation>Aucun serveur n’est encore connu ici. Lancez Live Chat Desk et connectez-vous.</translation>
    </message>
    <message>
        <source>{about} answers, but not as a Live Chat Desk server. Check the address; the network may also want you to sign in to it first.</source>
        <translation>{about} répond, mais pas comme un serveur Live Chat Desk. Vérifiez l’adresse&#xa0;; le réseau demande peut-être d’abord une connexion.</translation>
    </message>
    <message>
        <source>The server knows you as {about}.</source>
        <translation>Le serveur vous connaît sous le nom de {about}.</translation>
    </message>
    <message>
        <source>{about} is signed in, and the program that is running uses it.</source>
        <translation>{about} est connecté, et le programme ouvert s’en sert.</translation>
    </message>
    <message>
        <source>Nobody is signed in here. Start Live Chat Desk and sign in.</source>
        <translation>Personne n’est connecté ici. Lancez Live Chat Desk et connectez-vous.</translation>
    </message>
    <message>
        <source>The sign-in of {about} was not kept. Start Live Chat Desk and sign in again.</source>
        <translation>La connexion de {about} n’a pas été conservée. Lancez Live Chat Desk et reconnectez-vous.</translation>
    </message>
    <message>
        <source>It opens, so messages come at once.</source>
        <translation>Elle s’établit, les messages arrivent donc aussitôt.</translation>
    </message>
    <message>
        <source>Something on the way refuses lasting connections, so messages come a little later. Ask whoever looks after the network to allow WebSocket.</source>
        <translation>Quelque chose en chemin refuse les connexions permanentes, les messages arrivent donc un peu plus tard. Demandez à la personne qui gère le réseau d’autoriser WebSocket.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion au compte</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>Permission to notify</source>
        <translation>Autorisation de notifier</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Démarrage avec l’ordinateur</translation>
    </message>
    <message>
        <source>What you have chosen</source>
        <translation>Ce que vous avez choisi</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limité</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>No answer within {about} s. Try again; if it stays so, restart the computer.</source>
        <translation>Pas de réponse en {about} s. Réessayez&#xa0;; si cela continue, redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>It could not be checked, since something in the program went wrong. Try again; if it stays so, tell support.</source>
        <translation>La vérification n’a pas pu se faire, car quelque chose a échoué dans le programme. Réessayez&#xa0;; si cela continue, prévenez l’assistance.</translation>
    </message>
    <message>
        <source>It can be checked as soon as this is in order: {about}.</source>
        <translation>Cela pourra être vérifié dès que ceci fonctionnera&#xa0;: {about}.</translation>
    </message>
    <message>
        <source>Alerts reach you.</source>
        <translation>Les notifications vous parviennent.</translation>
    </message>
    <message>
        <source>Alerts may not reach you. What to do stands above.</source>
        <translation>Les notifications risquent de ne pas vous parvenir. Ce qu’il faut faire est indiqué plus haut.</translation>
    </message>
    <message>
        <source>This is a test of your alerts. It goes away by itself.</source>
        <translation>Ceci est un test de vos notifications. Il disparaît tout seul.</translation>
    </message>
    <message>
        <source>{link}: {standing}</source>
        <translation>{link}&#xa0;: {standing}</translation>
    </message>
</context>
<context>
    <name>AlertCheckPage</name>
    <message>
        <source>Alert check</source>
        <translation>Test des notifications</translation>
    </message>
    <message>
        <source>Each part of the way that alerts take is tried for real. A test notification appears, and goes away by itself.</source>
        <translation>Chaque étape du chemin des notifications est vraiment essayée. Une notification de test apparaît et disparaît toute seule.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>New conversation in Unassigned</source>
        <translation>Nouvelle conversation dans Non attribuées</translation>
    </message>
    <message>
        <source>A conversation is back in Unassigned</source>
        <translation>Une conversation est revenue dans Non attribuées</translation>
    </message>
    <message>
        <source>A conversation is still waiting</source>
        <translation>Une conversation attend toujours</translation>
    </message>
    <message>
        <source>Conversation assigned to you</source>
        <translation>Une conversation vous a été attribuée</translation>
    </message>
    <message>
        <source>New message from {name}</source>
        <translation>Nouveau message de {name}</translation>
    </message>
    <message>
        <source>During quiet time</source>
        <translation>Pendant vos heures de calme</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Pendant votre absence</translation>
    </message>
    <message>
        <source>Open the conversation to read it.</source>
        <translation>Ouvrez la conversation pour le lire.</translation>
    </message>
    <message>
        <source>Answer by {time}</source>
        <translation>Répondez avant {time}</translation>
    </message>
    <message>
        <source>{visitor}, from {name}</source>
        <translation>{visitor}, de la part de {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Attribuer à moi-même</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
</context>
<context>
    <name>AmountEdit</name>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Add an answer</source>
        <translation>Ajouter une réponse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Move this answer up</source>
        <translation>Déplacer cette réponse vers le haut</translation>
    </message>
    <message>
        <source>Move this answer down</source>
        <translation>Déplacer cette réponse vers le bas</translation>
    </message>
    <message>
        <source>Delete this answer and its path</source>
        <translation>Supprimer cette réponse et son chemin</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>This conversation is not there for you any more.</source>
        <translation>Cette conversation n’est plus disponible pour vous.</translation>
    </message>
    <message>
        <source>This conversation opens as soon as there is a connection.</source>
        <translation>Cette conversation s’ouvrira dès que la connexion sera rétablie.</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} ajouté</translation>
    </message>
    <message>
        <source>{name} was not added. {why}</source>
        <translation>{name} n’a pas été ajouté. {why}</translation>
    </message>
    <message>
        <source>picture</source>
        <comment>name of a file</comment>
        <translation>image</translation>
    </message>
    <message>
        <source>Your company does not let files be sent from here.</source>
        <translation>Votre entreprise ne permet pas d’envoyer des fichiers d’ici.</translation>
    </message>
    <message>
        <source>Your company lets only these be sent: {kinds}.</source>
        <translation>Votre entreprise permet seulement d’envoyer&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>This file is too large, {size} are the most. Choose a smaller one.</source>
        <translation>Ce fichier est trop volumineux&#xa0;; le maximum est {size}. Choisissez-en un plus petit.</translation>
    </message>
</context>
<context>
    <name>AwayStrip</name>
    <message numerus="yes">
        <source>Your %n open chat(s) stayed with you.</source>
        <translation>
            <numerusform>Votre %n chat ouvert est resté à vous.</numerusform>
            <numerusform>Vos %n chats ouverts sont restés à vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go online again?</source>
        <translation>Repasser en ligne&#xa0;?</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Passer en ligne</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Rester hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>You were set to offline after %n minute(s) without activity.</source>
        <translation>
            <numerusform>Vous êtes passé hors ligne après %n minute sans activité.</numerusform>
            <numerusform>Vous êtes passé hors ligne après %n minutes sans activité.</numerusform>
        </translation>
    </message>
    <message>
        <source>You were set to offline because the screen was locked.</source>
        <translation>Vous êtes passé hors ligne car l’écran a été verrouillé.</translation>
    </message>
    <message>
        <source>You were set to offline because the computer went to sleep.</source>
        <translation>Vous êtes passé hors ligne car l’ordinateur s’est mis en veille.</translation>
    </message>
</context>
<context>
    <name>AwayWatch</name>
    <message>
        <source>You are offline</source>
        <translation>Vous êtes hors ligne</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Attribuer à moi-même</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>Please write a name.</source>
        <translation>Écrivez un nom.</translation>
    </message>
    <message>
        <source>Your changes that were not saved are back.</source>
        <translation>Vos modifications non enregistrées sont de retour.</translation>
    </message>
    <message>
        <source>The server&apos;s operator</source>
        <translation>L’exploitant du serveur</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Saved. {name} had saved meanwhile: what you did not change is as they have it.</source>
        <translation>Enregistré. Entre-temps, {name} a aussi enregistré&#xa0;: ce que vous n’avez pas modifié est comme là-bas.</translation>
    </message>
</context>
<context>
    <name>Both</name>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Le leur</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Les deux disent la même chose.</translation>
    </message>
    <message>
        <source>Only yours has this card.</source>
        <translation>Seul le vôtre a cette carte.</translation>
    </message>
    <message>
        <source>Only theirs has this card.</source>
        <translation>Seul le leur a cette carte.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Absente</translation>
    </message>
    <message>
        <source>The words are the same; bold, italic, links, bullets, pictures or ways differ.</source>
        <translation>Les mots sont les mêmes&#xa0;; gras, italique, liens, puces, images ou chemins diffèrent.</translation>
    </message>
    <message>
        <source>Keep both: mine as a copy</source>
        <translation>Garder les deux&#xa0;: le mien en copie</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre le leur</translation>
    </message>
    <message>
        <source>Save mine instead</source>
        <translation>Enregistrer le mien à la place</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Yours and theirs</source>
        <translation>Le vôtre et le leur</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>CannedOffer</name>
    <message>
        <source>Canned replies</source>
        <translation>Réponses types</translation>
    </message>
    <message>
        <source>/ brings canned replies</source>
        <translation>/ affiche les réponses types</translation>
    </message>
    <message>
        <source>{shortcut}, {place} of {count}: {text}</source>
        <translation>{shortcut}, {place} sur {count}&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>CannedPage</name>
    <message>
        <source>Canned replies</source>
        <translation>Réponses types</translation>
    </message>
    <message>
        <source>Only administrators and deals admins may change canned replies. Everybody may use them: type / in a chat.</source>
        <translation>Seuls les administrateurs et les administrateurs des affaires peuvent modifier les réponses types. Tout le monde peut les utiliser&#xa0;: tapez / dans un chat.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Search replies</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>There are 500, which is as many as there can be.</source>
        <translation>Il y en a 500, c’est le maximum.</translation>
    </message>
    <message>
        <source>Texts that are needed often. In a chat, / and the shortcut bring them into the message.</source>
        <translation>Des textes dont on a souvent besoin. Dans un chat, / et le raccourci les mettent dans le message.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No reply has all these words. Try fewer, or only a part of one.</source>
        <translation>Aucune réponse ne contient tous ces mots. Essayez-en moins, ou seulement une partie.</translation>
    </message>
    <message>
        <source>No canned replies yet</source>
        <translation>Aucune réponse type pour l’instant</translation>
    </message>
    <message>
        <source>Choose a reply</source>
        <translation>Choisissez une réponse</translation>
    </message>
</context>
<context>
    <name>CannedReplies</name>
    <message>
        <source>Write a shortcut, such as hello.</source>
        <translation>Écrivez un raccourci, par exemple bonjour.</translation>
    </message>
    <message>
        <source>A shortcut has up to 30 letters and digits, - and _, and no spaces.</source>
        <translation>Un raccourci a jusqu’à 30 lettres et chiffres, - et _, sans espaces.</translation>
    </message>
    <message>
        <source>Another reply has this shortcut. Choose another one.</source>
        <translation>Une autre réponse a ce raccourci. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Write what this reply says.</source>
        <translation>Écrivez ce que dit cette réponse.</translation>
    </message>
    <message>
        <source>This text is too long. Please shorten it.</source>
        <translation>Ce texte est trop long. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Only administrators and deals admins may do this, and you are neither any more.</source>
        <translation>Seuls les administrateurs et les administrateurs des affaires le peuvent, et vous n’êtes plus ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>Alex</source>
        <comment>name of a visitor in the preview</comment>
        <translation>Alex</translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved here, sent later</source>
        <translation>Gardé ici, envoyé plus tard</translation>
    </message>
    <message>
        <source>Show the message it came from</source>
        <translation>Afficher le message d’origine</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>One moment, the server is being asked…</source>
        <translation>Un instant, nous consultons le serveur…</translation>
    </message>
    <message>
        <source>Assign the conversation to yourself to answer</source>
        <translation>Attribuez-vous la conversation pour répondre</translation>
    </message>
    <message>
        <source>{name} is typing…</source>
        <translation>{name} écrit…</translation>
    </message>
    <message>
        <source>Close this conversation?</source>
        <translation>Fermer cette conversation&#xa0;?</translation>
    </message>
    <message>
        <source>The chat ends for the visitor too, and it cannot be reopened.</source>
        <translation>Le chat se termine aussi pour le visiteur et ne peut pas être rouvert.</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Fermer la conversation</translation>
    </message>
    <message>
        <source>Go on chatting</source>
        <translation>Continuer le chat</translation>
    </message>
    <message>
        <source>{name} is offline and may not answer. Assign anyway?</source>
        <translation>{name} est hors ligne et risque de ne pas répondre. Attribuer quand même&#xa0;?</translation>
    </message>
    <message>
        <source>The visitor waits until {name} is back. You will no longer see the conversation.</source>
        <translation>Le visiteur attendra le retour de {name}. Vous ne verrez plus la conversation.</translation>
    </message>
    <message>
        <source>Assign anyway</source>
        <translation>Attribuer quand même</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Files to send</source>
        <translation>Fichiers à envoyer</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Hand them over to</source>
        <translation>Les confier à</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Collègue</translation>
    </message>
    <message>
        <source>Return them to Unassigned</source>
        <translation>Les remettre dans Non attribuées</translation>
    </message>
    <message>
        <source>Leave them with me, I will be back soon</source>
        <translation>Me les laisser, je reviens bientôt</translation>
    </message>
    <message>
        <source>If you are away for longer than your company allows, they go back to Unassigned.</source>
        <translation>Si votre absence dure plus longtemps que ne le permet votre entreprise, ils retournent dans Non attribuées.</translation>
    </message>
</context>
<context>
    <name>Clip</name>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
</context>
<context>
    <name>ClosedStrip</name>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Closed at {time} by {name}</source>
        <translation>Fermée par {name}, {time}</translation>
    </message>
    <message>
        <source>Closed at {time}</source>
        <translation>Fermée&#xa0;: {time}</translation>
    </message>
</context>
<context>
    <name>ColleagueBox</name>
    <message>
        <source>{name} (offline)</source>
        <translation>{name} (hors ligne)</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>Save your changes?</source>
        <translation>Enregistrer vos modifications&#xa0;?</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Abandonner vos modifications&#xa0;?</translation>
    </message>
    <message>
        <source>Erase what is older for good?</source>
        <translation>Effacer définitivement ce qui est plus ancien&#xa0;?</translation>
    </message>
    <message>
        <source>Save and erase</source>
        <translation>Enregistrer et effacer</translation>
    </message>
    <message>
        <source>Not saved yet: {settings}</source>
        <translation>Pas encore enregistré&#xa0;: {settings}</translation>
    </message>
</context>
<context>
    <name>CompanyWindow</name>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>Copy what I changed</source>
        <translation>Copier mes modifications</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre les leurs</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Company settings</source>
        <translation>Paramètres d’entreprise</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message</source>
        <translation>Écrivez un message</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>Encore %Ln caractère</numerusform>
            <numerusform>Encore %Ln caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many</source>
        <translation>
            <numerusform>%Ln caractère de trop</numerusform>
            <numerusform>%Ln caractères de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter starts a new line</source>
        <translation>Entrée envoie, Maj+Entrée commence une nouvelle ligne</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Catching up…</source>
        <translation>Mise à jour…</translation>
    </message>
    <message>
        <source>Not connected since {time}</source>
        <translation>Pas de connexion depuis {time}</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Update needed</source>
        <translation>Mise à jour requise</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s.</source>
        <translation>Nouvel essai dans {seconds} s.</translation>
    </message>
    <message>
        <source>Your replies are kept and sent when the connection is back.</source>
        <translation>Vos réponses sont conservées et seront envoyées au retour de la connexion.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>The server needs a newer version of Live Chat Desk. Your drafts are kept.</source>
        <translation>Le serveur demande une version plus récente de Live Chat Desk. Vos brouillons sont conservés.</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>Paramètres de connexion…</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>The server has to prove who it is with a certificate that this computer trusts. One of your company&apos;s own is added to the computer&apos;s certificates by your administrator.</source>
        <translation>Le serveur doit prouver qui il est par un certificat auquel cet ordinateur fait confiance. Votre administrateur ajoute un certificat propre à votre entreprise à ceux de l’ordinateur.</translation>
    </message>
    <message>
        <source>As this computer&apos;s settings say</source>
        <translation>Selon les paramètres de cet ordinateur</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>ConnectionSettings</name>
    <message>
        <source>Connection settings</source>
        <translation>Paramètres de connexion</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ConsentField</name>
    <message>
        <source>Write what visitors are to agree to. While it is empty, they are asked nothing.</source>
        <translation>Écrivez ce que les visiteurs doivent accepter. Tant que c’est vide, rien ne leur est demandé.</translation>
    </message>
    <message>
        <source>Visitors write without being asked to agree to anything.</source>
        <translation>Les visiteurs écrivent sans qu’on leur demande leur accord.</translation>
    </message>
    <message>
        <source>I agree that what I write here is stored, so that I can be answered.</source>
        <translation>J’accepte que ce que j’écris ici soit conservé, afin qu’on puisse me répondre.</translation>
    </message>
    <message>
        <source>Ask for consent first</source>
        <translation>Demander d’abord le consentement</translation>
    </message>
    <message>
        <source>What visitors agree to</source>
        <translation>Ce que les visiteurs acceptent</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Search preferences</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word.</source>
        <translation>Rien ne s’appelle ainsi. Essayez un autre mot.</translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>Choose a conversation</source>
        <translation>Choisissez une conversation</translation>
    </message>
    <message>
        <source>Its messages appear here.</source>
        <translation>Ses messages s’affichent ici.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln conversation(s) waiting in Unassigned</source>
        <translation>
            <numerusform>%Ln conversation attend dans Non attribuées</numerusform>
            <numerusform>%Ln conversations attendent dans Non attribuées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) of yours with news</source>
        <translation>
            <numerusform>%Ln de vos conversations a du nouveau</numerusform>
            <numerusform>%Ln de vos conversations ont du nouveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quiet: %Ln notification(s) held back</source>
        <translation>
            <numerusform>Calme&#xa0;: %Ln notification retenue</numerusform>
            <numerusform>Calme&#xa0;: %Ln notifications retenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln non lu</numerusform>
            <numerusform>%Ln non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n second(s).</source>
        <translation>
            <numerusform>Trop de tentatives. Réessayez dans %n seconde.</numerusform>
            <numerusform>Trop de tentatives. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Trop de tentatives. Réessayez dans %n minute.</numerusform>
            <numerusform>Trop de tentatives. Réessayez dans %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many</source>
        <translation>
            <numerusform>%Ln caractère de trop</numerusform>
            <numerusform>%Ln caractères de trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln older note(s)</source>
        <translation>
            <numerusform>Afficher %Ln note plus ancienne</numerusform>
            <numerusform>Afficher %Ln notes plus anciennes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) today</source>
        <translation>
            <numerusform>%Ln chat aujourd’hui</numerusform>
            <numerusform>%Ln chats aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>%n chose à corriger</numerusform>
            <numerusform>%n choses à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No visitor gets to %n card(s).</source>
        <translation>
            <numerusform>Aucun visiteur n’arrive à %n carte.</numerusform>
            <numerusform>Aucun visiteur n’arrive à %n cartes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No visitor takes %n way(s).</source>
        <translation>
            <numerusform>Aucun visiteur ne prend %n chemin.</numerusform>
            <numerusform>Aucun visiteur ne prend %n chemins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were not sent</source>
        <translation>
            <numerusform>%Ln texte n’a pas été envoyé</numerusform>
            <numerusform>%Ln textes n’ont pas été envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Returned to Unassigned: {name} was away for %n minute(s)</source>
        <translation>
            <numerusform>De retour dans Non attribuées&#xa0;: {name}, absence de %n minute</numerusform>
            <numerusform>De retour dans Non attribuées&#xa0;: {name}, absence de %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Open the calendar</source>
        <translation>Ouvrir le calendrier</translation>
    </message>
</context>
<context>
    <name>DaysField</name>
    <message>
        <source>For ever</source>
        <translation>Pour toujours</translation>
    </message>
    <message>
        <source>For a number of days:</source>
        <translation>Pendant un nombre de jours&#xa0;:</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>from the chatbot, {time}</source>
        <translation>du chatbot, {time}</translation>
    </message>
    <message>
        <source>from the chat</source>
        <translation>du chat</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
    </message>
    <message>
        <source>From the chatbot, {time}</source>
        <translation>Du chatbot, {time}</translation>
    </message>
    <message>
        <source>Cleared by {name}, {time}</source>
        <translation>Effacé par {name}, {time}</translation>
    </message>
    <message>
        <source>Changed by {name}, {time}</source>
        <translation>Modifié par {name}, {time}</translation>
    </message>
    <message>
        <source>{name} deal</source>
        <translation>{name} – affaire</translation>
    </message>
    <message>
        <source>{name} lead</source>
        <translation>{name} – prospect</translation>
    </message>
    <message>
        <source>Deal value</source>
        <translation>Valeur de l’affaire</translation>
    </message>
    <message>
        <source>Expected close date</source>
        <translation>Date de conclusion prévue</translation>
    </message>
    <message>
        <source>Person name</source>
        <translation>Nom de la personne</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Organization name</source>
        <translation>Nom de l’organisation</translation>
    </message>
    <message>
        <source>Organization address</source>
        <translation>Adresse de l’organisation</translation>
    </message>
    <message>
        <source>Add amount</source>
        <translation>Ajouter un montant</translation>
    </message>
    <message>
        <source>Add date</source>
        <translation>Ajouter une date</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>Ajouter un nom</translation>
    </message>
    <message>
        <source>Add address</source>
        <comment>of email</comment>
        <translation>Ajouter une adresse</translation>
    </message>
    <message>
        <source>Add phone</source>
        <translation>Ajouter un téléphone</translation>
    </message>
    <message>
        <source>Add organization</source>
        <translation>Ajouter une organisation</translation>
    </message>
    <message>
        <source>Add address</source>
        <comment>of organization</comment>
        <translation>Ajouter une adresse</translation>
    </message>
    <message>
        <source>This holds characters that cannot be kept. Please type it anew.</source>
        <translation>Ceci contient des caractères qui ne peuvent pas être gardés. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Deal</source>
        <comment>in the CRM</comment>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Being sent…</source>
        <translation>Envoi en cours…</translation>
    </message>
    <message>
        <source>Being saved in the CRM…</source>
        <translation>Enregistrement dans le CRM…</translation>
    </message>
    <message>
        <source>Saved in the CRM</source>
        <translation>Enregistré dans le CRM</translation>
    </message>
    <message>
        <source>Not saved in the CRM.</source>
        <translation>Non enregistré dans le CRM.</translation>
    </message>
    <message>
        <source>The CRM does not answer. It is tried again by itself.</source>
        <translation>Le CRM ne répond pas. Un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>The CRM is busy. It is tried again by itself.</source>
        <translation>Le CRM est occupé. Un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>The CRM takes no more for now. It is tried again by itself.</source>
        <translation>Le CRM n’accepte plus rien pour le moment. Un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>No CRM is connected. Ask your administrator, then try again.</source>
        <translation>Aucun CRM n’est connecté. Demandez à votre administrateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The CRM wants a new sign-in. Ask your administrator, then try again.</source>
        <translation>Le CRM demande une nouvelle connexion. Demandez à votre administrateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The CRM does not allow it. Ask your administrator, then try again.</source>
        <translation>Le CRM ne le permet pas. Demandez à votre administrateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Your company&apos;s CRM is closed. Ask your administrator, then try again.</source>
        <translation>Le CRM de votre entreprise est fermé. Demandez à votre administrateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The CRM did not accept it. Check the fields, then create it anew.</source>
        <translation>Le CRM ne l’a pas accepté. Vérifiez les champs, puis créez-le à nouveau.</translation>
    </message>
    <message>
        <source>What it belongs to was deleted in the CRM. Try again to make it anew.</source>
        <translation>Ce dont il dépend a été supprimé dans le CRM. Réessayez pour le recréer.</translation>
    </message>
    <message>
        <source>Several organizations have this name; the oldest was taken. Please check it there.</source>
        <translation>Plusieurs organisations portent ce nom&#xa0;; la plus ancienne a été prise. Vérifiez-le là-bas.</translation>
    </message>
    <message>
        <source>Several people fit; the oldest was taken. Please check it there.</source>
        <translation>Plusieurs personnes correspondent&#xa0;; la plus ancienne a été prise. Vérifiez-le là-bas.</translation>
    </message>
    <message>
        <source>from the website, {time}</source>
        <translation>du site web, {time}</translation>
    </message>
    <message>
        <source>From the website, {time}</source>
        <translation>Du site web, {time}</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Deal created</source>
        <translation>Affaire créée</translation>
    </message>
    <message>
        <source>Lead created</source>
        <translation>Prospect créé</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>Drop files here to attach them</source>
        <translation>Déposez des fichiers ici pour les joindre</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Another answer</source>
        <translation>Une autre réponse</translation>
    </message>
    <message>
        <source>The playbook needs a name.</source>
        <translation>Il faut un nom au playbook.</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Your leads and deals are in Pipedrive</source>
        <translation>Vos prospects et affaires sont dans Pipedrive</translation>
    </message>
    <message>
        <source>What you create in conversations is saved there.</source>
        <translation>Ce que vous créez dans les conversations y est enregistré.</translation>
    </message>
    <message>
        <source>Open Pipedrive</source>
        <translation>Ouvrir Pipedrive</translation>
    </message>
    <message>
        <source>Configure Live Chat</source>
        <translation>Configurer le chat en direct</translation>
    </message>
    <message>
        <source>Show what was kept here before</source>
        <translation>Afficher ce qui était conservé ici auparavant</translation>
    </message>
</context>
<context>
    <name>Embedding</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Open one that has the line; this looks again by itself.</source>
        <translation>Ouvrez-en une qui a la ligne&#xa0;; la vérification se refait toute seule.</translation>
    </message>
    <message>
        <source>New chats begin with this playbook.</source>
        <translation>Les nouveaux chats commencent par ce playbook.</translation>
    </message>
    <message>
        <source>Activate this playbook, so that new chats begin with it.</source>
        <translation>Activez ce playbook pour que les nouveaux chats commencent par lui.</translation>
    </message>
    <message>
        <source>Put it on your site</source>
        <translation>Mettez-le sur votre site</translation>
    </message>
    <message>
        <source>Put this line into every page that is to have the chat, before &lt;/body&gt;. It serves all playbooks of this site.</source>
        <translation>Mettez cette ligne avant &lt;/body&gt; dans chaque page qui doit avoir le chat. Elle sert à tous les playbooks de ce site.</translation>
    </message>
    <message>
        <source>Line for your pages</source>
        <translation>Ligne pour vos pages</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il en est</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>The keyring of this computer is locked. Unlock it to stay signed in.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé. Déverrouillez-le pour rester connecté.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer, so you are signed in for this run only.</source>
        <translation>Cet ordinateur n’a pas de trousseau, la connexion ne vaut donc que jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Your conversations are removed from this computer; the server keeps them.</source>
        <translation>Vos conversations sont retirées de cet ordinateur&#xa0;; le serveur les garde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reply(s) or change(s) not sent yet would be lost.</source>
        <translation>
            <numerusform>%Ln réponse ou modification pas encore envoyée serait perdue.</numerusform>
            <numerusform>%Ln réponses et modifications pas encore envoyées seraient perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Se déconnecter&#xa0;?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Rester connecté</translation>
    </message>
</context>
<context>
    <name>Erasures</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) after it was closed, a conversation is erased for good, with all that was written, noted and sent in it.</source>
        <translation>
            <numerusform>%Ln jour après sa fermeture, une conversation est effacée définitivement, avec tout ce qui y a été écrit, noté et envoyé.</numerusform>
            <numerusform>%Ln jours après sa fermeture, une conversation est effacée définitivement, avec tout ce qui y a été écrit, noté et envoyé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) after a conversation was closed, the files that were sent in it are erased for good.</source>
        <translation>
            <numerusform>%Ln jour après la fermeture d’une conversation, les fichiers qui y ont été envoyés sont effacés définitivement.</numerusform>
            <numerusform>%Ln jours après la fermeture d’une conversation, les fichiers qui y ont été envoyés sont effacés définitivement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong on our side. What you typed is kept. Please try again.</source>
        <translation>Une erreur s’est produite de notre côté. Ce que vous avez écrit est conservé. Réessayez.</translation>
    </message>
    <message>
        <source>{name} was faster and has this conversation now.</source>
        <translation>{name} vous a devancé et a maintenant cette conversation.</translation>
    </message>
    <message>
        <source>The server did not accept this. Please try again later.</source>
        <translation>Le serveur ne l’a pas accepté. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>This version of Live Chat Desk is too old for the server. Please update it.</source>
        <translation>Cette version de Live Chat Desk est trop ancienne pour le serveur. Mettez-la à jour.</translation>
    </message>
    <message>
        <source>The server did not understand this. Please update Live Chat Desk and try again.</source>
        <translation>Le serveur n’a pas compris. Mettez Live Chat Desk à jour et réessayez.</translation>
    </message>
    <message>
        <source>This is too long to send. Please split it.</source>
        <translation>C’est trop long à envoyer. Coupez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>The server cannot do this yet. Ask for its update.</source>
        <translation>Le serveur ne sait pas encore le faire. Demandez sa mise à jour.</translation>
    </message>
    <message>
        <source>This was already done in another way. Please check and try again.</source>
        <translation>Cela a déjà été fait autrement. Vérifiez et réessayez.</translation>
    </message>
    <message>
        <source>Too many attempts. Please wait a moment and try again.</source>
        <translation>Trop de tentatives. Patientez un instant et réessayez.</translation>
    </message>
    <message>
        <source>The server is busy. Nothing is lost; it is tried again.</source>
        <translation>Le serveur est occupé. Rien n’est perdu&#xa0;; nous réessayons.</translation>
    </message>
    <message>
        <source>Something went wrong on the server. Please try again.</source>
        <translation>Une erreur s’est produite sur le serveur. Réessayez.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again to go on.</source>
        <translation>Vous êtes déconnecté. Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>Email or password is wrong. Please check both.</source>
        <translation>L’e-mail ou le mot de passe est incorrect. Vérifiez les deux.</translation>
    </message>
    <message>
        <source>Your sign-in has run out. Sign in again to go on.</source>
        <translation>Votre session a expiré. Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>Your access was ended. Ask your administrator, or sign in again.</source>
        <translation>Votre accès a pris fin. Demandez à votre administrateur ou reconnectez-vous.</translation>
    </message>
    <message>
        <source>The server does not accept sign-ins from here. Check its address.</source>
        <translation>Le serveur n’accepte pas les connexions d’ici. Vérifiez son adresse.</translation>
    </message>
    <message>
        <source>Your company&apos;s plan does not include Live Chat. Ask your administrator.</source>
        <translation>L’abonnement de votre entreprise n’inclut pas le Chat en direct. Demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>This conversation is no longer yours to see.</source>
        <translation>Vous ne pouvez plus voir cette conversation.</translation>
    </message>
    <message>
        <source>You may not do this. Switch to online, or ask your administrator.</source>
        <translation>Vous ne pouvez pas le faire. Passez En ligne ou demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>A colleague was faster and has this conversation now.</source>
        <translation>Un collègue vous a devancé et a maintenant cette conversation.</translation>
    </message>
    <message>
        <source>Assign the conversation to yourself first.</source>
        <translation>Attribuez-vous d’abord la conversation.</translation>
    </message>
    <message>
        <source>This conversation was closed meanwhile.</source>
        <translation>Cette conversation a été fermée entre-temps.</translation>
    </message>
    <message>
        <source>This colleague is no longer there. Choose another one.</source>
        <translation>Ce collègue n’est plus là. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Écrivez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>The message is too long. Please shorten it.</source>
        <translation>Le message est trop long. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The message holds characters that cannot be sent. Please type it anew.</source>
        <translation>Le message contient des caractères qui ne peuvent pas être envoyés. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>No playbook is active on this site.</source>
        <translation>Aucun playbook n’est actif sur ce site.</translation>
    </message>
    <message>
        <source>This is no email address. Write it like anna@example.com.</source>
        <translation>Ce n’est pas une adresse e-mail. Écrivez-la ainsi&#xa0;: anna@example.com.</translation>
    </message>
    <message>
        <source>This is no phone number. Write it with its country code, like +48.</source>
        <translation>Ce n’est pas un numéro de téléphone. Écrivez-le avec l’indicatif du pays, comme +33.</translation>
    </message>
    <message>
        <source>This is no amount. Write a number that is not negative.</source>
        <translation>Ce n’est pas un montant. Écrivez un nombre qui n’est pas négatif.</translation>
    </message>
    <message>
        <source>This amount is too large. Please check it.</source>
        <translation>Ce montant est trop élevé. Vérifiez-le.</translation>
    </message>
    <message>
        <source>This currency is not known. Choose one from the list.</source>
        <translation>Cette devise n’est pas connue. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>This is no date. Choose a day in the calendar.</source>
        <translation>Ce n’est pas une date. Choisissez un jour dans le calendrier.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>C’est trop long. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>There is no room for more in this conversation.</source>
        <translation>Il n’y a plus de place dans cette conversation.</translation>
    </message>
    <message>
        <source>Add a name, an email, a phone number or an organization first.</source>
        <translation>Ajoutez d’abord un nom, une adresse e-mail, un téléphone ou une organisation.</translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>Ce fichier est vide. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This file is too large, 10 MB are the most. Choose a smaller one.</source>
        <translation>Ce fichier est trop volumineux, 10 Mo au plus. Choisissez-en un plus petit.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be sent here. Choose another one.</source>
        <translation>Les fichiers de ce type ne peuvent pas être envoyés ici. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This file is not on the server any more. Please add it again.</source>
        <translation>Ce fichier n’est plus sur le serveur. Ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>This file could not be read. Only files can be sent; for a folder, send the files in it.</source>
        <translation>Ce fichier n’a pas pu être lu. Seuls des fichiers peuvent être envoyés&#xa0;; au lieu d’un dossier, envoyez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>A message brings 10 files at most. Send these first, then the others.</source>
        <translation>Un message contient 10 fichiers au plus. Envoyez d’abord ceux-ci, puis les autres.</translation>
    </message>
    <message>
        <source>The server has no room for files. Tell your administrator.</source>
        <translation>Le serveur n’a plus de place pour les fichiers. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The visitor has not agreed yet to what the site asks for.</source>
        <translation>Le visiteur n’a pas encore accepté ce que le site demande.</translation>
    </message>
    <message>
        <source>Somebody else saved this playbook meanwhile. Look at theirs first.</source>
        <translation>Quelqu’un d’autre a enregistré ce playbook entre-temps. Regardez d’abord sa version.</translation>
    </message>
    <message>
        <source>This playbook is not finished. Put right what is marked, then save.</source>
        <translation>Ce playbook n’est pas terminé. Corrigez ce qui est signalé, puis enregistrez.</translation>
    </message>
    <message>
        <source>This cannot be set. Choose something else, or write it otherwise.</source>
        <translation>Ceci ne peut pas être défini. Choisissez autre chose ou écrivez-le autrement.</translation>
    </message>
    <message>
        <source>Somebody else signs in with this e-mail address. Choose another one.</source>
        <translation>Quelqu’un d’autre se connecte avec cet e-mail. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Nobody else is an administrator. Make somebody else one first, so that users can still be invited.</source>
        <translation>Personne d’autre n’est administrateur. Nommez d’abord quelqu’un d’autre, pour que l’on puisse encore inviter des utilisateurs.</translation>
    </message>
    <message>
        <source>This link is good no more. Ask your administrator for a new one.</source>
        <translation>Ce lien n’est plus valable. Demandez-en un nouveau à votre administrateur.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate. Ask your administrator to install your company&apos;s.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat du serveur. Demandez à votre administrateur d’installer celui de votre entreprise.</translation>
    </message>
    <message>
        <source>The proxy does not answer. Check its address and your network.</source>
        <translation>Le proxy ne répond pas. Vérifiez son adresse et votre réseau.</translation>
    </message>
    <message>
        <source>The proxy wants another name and password. Check both, then try again.</source>
        <translation>Le proxy demande un autre nom et un autre mot de passe. Vérifiez-les, puis réessayez.</translation>
    </message>
    <message>
        <source>The proxy does not let Live Chat Desk through. Ask your administrator.</source>
        <translation>Le proxy ne laisse pas passer Live Chat Desk. Adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <source>This is no proxy&apos;s address. Write it like proxy.example.com:8080.</source>
        <translation>Ce n’est pas l’adresse d’un proxy. Écrivez-la ainsi&#xa0;: proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>The server does not answer. Check its address and your network.</source>
        <translation>Le serveur ne répond pas. Vérifiez son adresse et votre réseau.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again; what is already stored is kept.</source>
        <translation>Le disque est plein. Libérez de l’espace, puis réessayez&#xa0;; ce qui est déjà enregistré est conservé.</translation>
    </message>
    <message>
        <source>The disk does not work as it should. Check it and the space left, then try again; what is already stored is kept.</source>
        <translation>Le disque ne fonctionne pas comme il devrait. Vérifiez-le ainsi que l’espace libre, puis réessayez&#xa0;; ce qui est déjà enregistré est conservé.</translation>
    </message>
    <message>
        <source>The server was restored from a backup that does not hold it. Send it again if it still matters.</source>
        <translation>Le serveur a été restauré à partir d’une sauvegarde qui ne le contient pas. Renvoyez-le s’il est encore utile.</translation>
    </message>
    <message>
        <source>The data folder cannot be written to. Check its permissions, then try again.</source>
        <translation>Impossible d’écrire dans le dossier de données. Vérifiez ses droits, puis réessayez.</translation>
    </message>
    <message>
        <source>The local data is damaged. The server still has all your conversations.</source>
        <translation>Les données locales sont endommagées. Le serveur a toujours toutes vos conversations.</translation>
    </message>
    <message>
        <source>Another program is using the data folder. Close it, then try again.</source>
        <translation>Un autre programme utilise le dossier de données. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder, or close the file in other programs.</source>
        <translation>Le fichier n’a pas pu être enregistré à cet endroit. Choisissez un autre dossier ou fermez le fichier dans les autres programmes.</translation>
    </message>
    <message>
        <source>The local data was written by a newer version. Please update Live Chat Desk.</source>
        <translation>Les données locales viennent d’une version plus récente. Mettez Live Chat Desk à jour.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>More in Help</source>
        <translation>Plus dans l’Aide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export leads and deals</source>
        <translation>Exporter les prospects et affaires</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>leads-and-deals</source>
        <comment>name of a file</comment>
        <translation>prospects-et-affaires</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
</context>
<context>
    <name>ExportNote</name>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>FailureWindow</name>
    <message>
        <source>Live Chat Desk</source>
        <translation>Live Chat Desk</translation>
    </message>
    <message>
        <source>Live Chat Desk cannot start</source>
        <translation>Live Chat Desk ne peut pas démarrer</translation>
    </message>
    <message>
        <source>Data folder: {folder}
Nothing in it was changed.</source>
        <translation>Dossier de données&#xa0;: {folder}
Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>FieldEdit</name>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>FieldTrouble</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre sa valeur</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{name} cleared it meanwhile, {time}.</source>
        <translation>{name} l’a effacé entre-temps, {time}.</translation>
    </message>
    <message>
        <source>{name} changed it meanwhile to {value}, {time}.</source>
        <translation>{name} l’a changé entre-temps en {value}, {time}.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Sound and films</source>
        <translation>Sons et vidéos</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Autres fichiers</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Fichier&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Photo: {name}</source>
        <translation>Photo&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Afficher {name}</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Save {name} as…</source>
        <translation>Enregistrer {name} sous…</translation>
    </message>
    <message>
        <source>This photo could not be loaded. Click to try again.</source>
        <translation>Cette photo n’a pas pu être chargée. Cliquez pour réessayer.</translation>
    </message>
    <message>
        <source>This photo is not kept any more.</source>
        <translation>Cette photo n’est plus conservée.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Visitors may send files</source>
        <translation>Les visiteurs peuvent envoyer des fichiers</translation>
    </message>
    <message>
        <source>Users may send files</source>
        <translation>Les utilisateurs peuvent envoyer des fichiers</translation>
    </message>
    <message>
        <source>What may be sent</source>
        <translation>Ce qui peut être envoyé</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Taille maximale d’un fichier</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>While they wait for somebody, or talk with somebody.</source>
        <translation>Pendant qu’ils attendent quelqu’un ou parlent avec quelqu’un.</translation>
    </message>
    <message>
        <source>Where they may not, the chat has no place for files.</source>
        <translation>Sinon, le chat n’a pas de place pour les fichiers.</translation>
    </message>
    <message>
        <source>Without any of them nobody can send files.</source>
        <translation>Sans aucun d’eux, personne ne peut envoyer de fichiers.</translation>
    </message>
    <message>
        <source>What a file is, its content says and not its name. Programs and scripts are never taken.</source>
        <translation>C’est le contenu d’un fichier qui dit ce qu’il est, pas son nom. Les programmes et les scripts ne sont jamais acceptés.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Try fewer words, or only a part of a name.</source>
        <translation>Essayez avec moins de mots, ou seulement une partie d’un nom.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien pour le moment</translation>
    </message>
    <message>
        <source>Leads and deals that you create in a conversation&apos;s details appear here.</source>
        <translation>Les prospects et affaires que vous créez dans les détails d’une conversation apparaissent ici.</translation>
    </message>
    <message>
        <source>Leads and deals</source>
        <translation>Prospects et affaires</translation>
    </message>
</context>
<context>
    <name>FolderButton</name>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln conversation</numerusform>
            <numerusform>%Ln conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln non lu</numerusform>
            <numerusform>%Ln non lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>Fetching your conversations…</source>
        <translation>Chargement de vos conversations…</translation>
    </message>
    <message>
        <source>This takes a moment the first time.</source>
        <translation>La première fois, cela prend un instant.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Personne n’est connecté</translation>
    </message>
    <message>
        <source>Sign in, and your conversations appear here.</source>
        <translation>Connectez-vous et vos conversations s’affichent ici.</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Pas encore connecté</translation>
    </message>
    <message>
        <source>Your conversations appear here as soon as the server can be reached.</source>
        <translation>Vos conversations s’affichent ici dès que le serveur est joignable.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Personne n’attend</translation>
    </message>
    <message>
        <source>New chats appear here, and you are notified.</source>
        <translation>Les nouveaux chats apparaissent ici et vous êtes averti.</translation>
    </message>
    <message>
        <source>Switch to online at the bottom left to receive chats.</source>
        <translation>Pour recevoir des chats, passez En ligne en bas à gauche.</translation>
    </message>
    <message>
        <source>No conversations of yours</source>
        <translation>Vous n’avez pas de conversation</translation>
    </message>
    <message>
        <source>Open one in Unassigned and press “Assign to me”.</source>
        <translation>Ouvrez-en une dans Non attribuées et cliquez sur «&#xa0;Attribuer à moi-même&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing closed yet</source>
        <translation>Rien de fermé pour l’instant</translation>
    </message>
    <message>
        <source>Conversations that end are kept here, for everybody.</source>
        <translation>Les conversations terminées sont gardées ici, pour tous.</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Unassigned</source>
        <comment>folder</comment>
        <translation>Non attribuées</translation>
    </message>
    <message>
        <source>My conversations</source>
        <translation>Mes conversations</translation>
    </message>
    <message>
        <source>Closed conversations</source>
        <translation>Conversations fermées</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Not part of it yet: {fields}</source>
        <translation>Pas encore inclus&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>Create lead</source>
        <translation>Créer un prospect</translation>
    </message>
    <message>
        <source>Create deal</source>
        <translation>Créer une affaire</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Deal</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Nom de l’entreprise</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <translation>Pays des numéros de téléphone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colleagues see it in the window, and it is in invitations.</source>
        <translation>Les collègues le voient dans la fenêtre, et il figure dans les invitations.</translation>
    </message>
    <message>
        <source>Of amounts that are written without one.</source>
        <translation>Des montants écrits sans devise.</translation>
    </message>
    <message>
        <source>Of numbers that are written without a country code, such as +48.</source>
        <translation>Des numéros écrits sans indicatif de pays, comme +48.</translation>
    </message>
    <message>
        <source>Of the window, for users who have not chosen one themselves.</source>
        <translation>De la fenêtre, pour les utilisateurs qui n’en ont pas choisi.</translation>
    </message>
    <message>
        <source>Live Chat</source>
        <translation>Chat en direct</translation>
    </message>
    <message>
        <source>None: numbers need their country code</source>
        <translation>Aucun&#xa0;: les numéros ont besoin de leur indicatif</translation>
    </message>
    <message>
        <source>The language of each user&apos;s computer</source>
        <translation>La langue de l’ordinateur de chaque utilisateur</translation>
    </message>
    <message>
        <source>Live Chat is part of the LeadBooster add-on, which your company does not have now. Nobody can sign in, and its sites have no chat.</source>
        <translation>Le chat en direct fait partie du module LeadBooster, que votre entreprise n’a pas actuellement. Personne ne peut se connecter, et ses sites n’ont pas de chat.</translation>
    </message>
    <message>
        <source>Live Chat is part of the LeadBooster add-on, and your company has it.</source>
        <translation>Le chat en direct fait partie du module LeadBooster, et votre entreprise l’a.</translation>
    </message>
    <message>
        <source>Of the window; the chat speaks that of its site.</source>
        <translation>De la fenêtre&#xa0;; le chat parle celle de son site.</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Comme sur cet ordinateur</translation>
    </message>
    <message>
        <source>At this start another language was asked for (--language), which stays until the program ends.</source>
        <translation>À ce démarrage, une autre langue a été demandée (--language)&#xa0;; elle vaut jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>The colours of all windows.</source>
        <translation>Les couleurs de toutes les fenêtres.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>High: stronger colours and borders, easier to see.</source>
        <translation>Élevé&#xa0;: des couleurs et des bordures plus marquées, plus faciles à voir.</translation>
    </message>
    <message>
        <source>When you sign in to this computer</source>
        <translation>Quand vous ouvrez votre session sur cet ordinateur</translation>
    </message>
    <message>
        <source>Start Live Chat Desk by itself</source>
        <translation>Lancer Live Chat Desk automatiquement</translation>
    </message>
    <message>
        <source>In the background, without its window.</source>
        <translation>En arrière-plan, sans sa fenêtre.</translation>
    </message>
    <message>
        <source>When you leave this computer</source>
        <translation>Quand vous quittez cet ordinateur</translation>
    </message>
    <message>
        <source>Go offline</source>
        <translation>Passer hors ligne</translation>
    </message>
    <message>
        <source>Go offline when the screen is locked</source>
        <translation>Passer hors ligne quand l’écran est verrouillé</translation>
    </message>
    <message>
        <source>When you are back you are asked whether to go online again.</source>
        <translation>À votre retour, on vous demande si vous voulez être de nouveau en ligne.</translation>
    </message>
    <message>
        <source>When you close the window</source>
        <translation>Quand vous fermez la fenêtre</translation>
    </message>
    <message>
        <source>Chats and notifications go on; the icon in the tray opens the window again and quits.</source>
        <translation>Chats et notifications continuent&#xa0;; l’icône de la zone de notification rouvre la fenêtre et quitte.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends Live Chat Desk.</source>
        <translation>Ce bureau n’a pas de zone de notification, fermer la fenêtre termine donc Live Chat Desk.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Rester dans la zone de notification</translation>
    </message>
    <message>
        <source>As the company: {language}</source>
        <translation>Comme l’entreprise&#xa0;: {language}</translation>
    </message>
    <message>
        <source>After {minutes} min</source>
        <translation>Après {minutes} min</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Jamais tout seul</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Retour au chat</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>No new chat begins with it. Chats that run go on.</source>
        <translation>Aucun nouveau chat ne commence avec lui. Les chats en cours continuent.</translation>
    </message>
    <message>
        <source>No page of the site has loaded the chat in the last seven days, so nobody can be reached through it.</source>
        <translation>Aucune page du site n’a chargé le chat ces sept derniers jours&#xa0;: personne n’est joignable par lui.</translation>
    </message>
    <message>
        <source>New chats of the site begin with it, and somebody is there to answer.</source>
        <translation>Les nouveaux chats du site commencent avec lui, et quelqu’un est là pour répondre.</translation>
    </message>
    <message>
        <source>New chats of the site begin with it. Nobody is online: visitors take the offline flow.</source>
        <translation>Les nouveaux chats du site commencent avec lui. Personne n’est en ligne&#xa0;: les visiteurs suivent le flux hors ligne.</translation>
    </message>
    <message>
        <source>Put it on your site…</source>
        <translation>Mettez-le sur votre site…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Close conversation</source>
        <translation>Fermer la conversation</translation>
    </message>
    <message>
        <source>on {page}</source>
        <translation>sur {page}</translation>
    </message>
    <message>
        <source>left the page</source>
        <translation>a quitté la page</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Attribuer à moi-même</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
</context>
<context>
    <name>HelpContents</name>
    <message>
        <source>Search help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Nothing is said of it here. Try another word.</source>
        <translation>Rien n’en est dit ici. Essayez un autre mot.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>This opens once you are signed in.</source>
        <translation>Cela s’ouvrira une fois que vous serez connecté.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>HoursField</name>
    <message>
        <source>Business hours</source>
        <translation>Heures d’ouverture</translation>
    </message>
    <message>
        <source>Agents are called whenever one of them is online.</source>
        <translation>Les agents sont appelés dès que l’un d’eux est en ligne.</translation>
    </message>
    <message>
        <source>Outside these hours visitors take the offline flow.</source>
        <translation>En dehors de ces heures, les visiteurs suivent le flux hors ligne.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Add a closed day</source>
        <translation>Ajouter un jour de fermeture</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Fermé le</translation>
    </message>
    <message>
        <source>{day}: not closed</source>
        <translation>{day}&#xa0;: pas fermé</translation>
    </message>
</context>
<context>
    <name>IconField</name>
    <message>
        <source>Your own picture</source>
        <translation>Votre propre image</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
</context>
<context>
    <name>Images</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>This picture is too large, 10 MB are the most. Choose a smaller one.</source>
        <translation>Cette image est trop grande, 10 Mo au plus. Choisissez-en une plus petite.</translation>
    </message>
    <message>
        <source>This is no picture that can be shown here, or it has too many pixels. Choose another PNG, JPEG, GIF or WebP.</source>
        <translation>Ce n’est pas une image qui puisse être affichée ici, ou elle a trop de pixels. Choisissez un autre PNG, JPEG, GIF ou WebP.</translation>
    </message>
    <message>
        <source>This file could not be read. Choose another one.</source>
        <translation>Ce fichier n’a pas pu être lu. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The picture was not put in, for you went on to something else. Choose it again where it is to be.</source>
        <translation>L’image n’a pas été insérée, car vous êtes passé à autre chose. Choisissez-la de nouveau là où elle doit être.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Reset: {action}</source>
        <translation>Réinitialiser&#xa0;: {action}</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Choose a field and press the keys that you want. Backspace takes them away. They hold in the main window.</source>
        <translation>Choisissez un champ et appuyez sur les touches voulues. Retour arrière les enlève. Elles valent dans la fenêtre principale.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>These keys are needed for writing. Add Ctrl or Alt to a letter, or use another one.</source>
        <translation>Ces touches servent à écrire. Ajoutez Ctrl ou Alt à une lettre, ou utilisez-en une autre.</translation>
    </message>
    <message>
        <source>“{action}” has these keys already. Give it others first, or use others here.</source>
        <translation>«&#xa0;{action}&#xa0;» a déjà ces touches. Donnez-lui-en d’autres d’abord, ou utilisez-en d’autres ici.</translation>
    </message>
</context>
<context>
    <name>KindsField</name>
    <message>
        <source>Photos and drawings, such as JPEG, PNG, WebP and GIF</source>
        <translation>Photos et dessins, comme JPEG, PNG, WebP et GIF</translation>
    </message>
    <message>
        <source>PDF, text, and files of Word, Excel and PowerPoint</source>
        <translation>PDF, texte et fichiers Word, Excel et PowerPoint</translation>
    </message>
    <message>
        <source>Recordings, such as MP3 and MP4</source>
        <translation>Enregistrements, comme MP3 et MP4</translation>
    </message>
    <message>
        <source>Archives, such as ZIP, and whatever else is no program</source>
        <translation>Archives, comme ZIP, et tout ce qui n’est pas un programme</translation>
    </message>
</context>
<context>
    <name>Known</name>
    <message>
        <source>Already in the CRM: {who}</source>
        <translation>Déjà dans le CRM&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Already in the CRM:</source>
        <translation>Déjà dans le CRM&#xa0;:</translation>
    </message>
</context>
<context>
    <name>KnownWords</name>
    <message>
        <source>{name} ({results})</source>
        <translation>{name} ({results})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln prospect</numerusform>
            <numerusform>%Ln prospects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln affaire</numerusform>
            <numerusform>%Ln affaires</numerusform>
        </translation>
    </message>
    <message>
        <source>several leads and deals</source>
        <translation>plusieurs prospects et affaires</translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message>
        <source>Not exported. {why}</source>
        <translation>Exportation impossible. {why}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Created {time}</source>
        <translation>Créé le {time}</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>Propriétaire&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>LeadsWindow</name>
    <message>
        <source>Leads and deals</source>
        <translation>Prospects et affaires</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>Chatbot</source>
        <translation>Chatbot</translation>
    </message>
    <message>
        <source>New playbook…</source>
        <translation>Nouveau playbook…</translation>
    </message>
    <message>
        <source>New site…</source>
        <translation>Nouveau site…</translation>
    </message>
</context>
<context>
    <name>LeftNote</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>{name} has this conversation now</source>
        <translation>{name} a maintenant cette conversation</translation>
    </message>
    <message>
        <source>This conversation is with somebody else now</source>
        <translation>Quelqu’un d’autre a maintenant cette conversation</translation>
    </message>
    <message>
        <source>It left your window. Choose another one from the list.</source>
        <translation>Elle a quitté votre fenêtre. Choisissez-en une autre dans la liste.</translation>
    </message>
    <message>
        <source>Copy what I had written</source>
        <translation>Copier ce que j’avais écrit</translation>
    </message>
</context>
<context>
    <name>Lengths</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Your access to the chats of {company}</source>
        <translation>Votre accès aux chats de {company}</translation>
    </message>
    <message>
        <source>Hello {name},

please choose a password here, then you can sign in to Live Chat Desk with {address}:

{link}

The link is good until {time}.</source>
        <translation>Bonjour {name},

choisissez un mot de passe ici&#xa0;; vous pourrez ensuite vous connecter à Live Chat Desk avec {address}&#xa0;:

{link}

Le lien est valable jusqu’au&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>Link for {name}</source>
        <translation>Lien pour {name}</translation>
    </message>
    <message>
        <source>Send {name} this link. Whoever has it can choose their password, so give it to nobody else.</source>
        <translation>Envoyez ce lien à {name}. Qui l’a peut choisir le mot de passe&#xa0;: ne le donnez à personne d’autre.</translation>
    </message>
    <message>
        <source>It is good once, until {time}, and is not shown again.</source>
        <translation>Il sert une seule fois, jusqu’au {time}, et n’est plus affiché ensuite.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Write an e-mail…</source>
        <translation>Écrire un e-mail…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Open this link?</source>
        <translation>Ouvrir ce lien&#xa0;?</translation>
    </message>
    <message>
        <source>Its address is written in look-alike letters. It really leads to:
{host}</source>
        <translation>Son adresse est écrite avec des lettres trompeuses. Il mène en réalité à&#xa0;:
{host}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Ne pas ouvrir</translation>
    </message>
</context>
<context>
    <name>LiveChatButton</name>
    <message>
        <source>Live Chat</source>
        <translation>Chat en direct</translation>
    </message>
    <message>
        <source>Configure Live Chat</source>
        <translation>Configurer le chat en direct</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This message is further back. Scroll up in the chat to find it.</source>
        <translation>Ce message est plus haut. Remontez dans le chat pour le trouver.</translation>
    </message>
    <message>
        <source>Live Chat Desk</source>
        <translation>Live Chat Desk</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Hello! 👋</source>
        <translation>Bonjour&#xa0;! 👋</translation>
    </message>
    <message>
        <source>Chatbot</source>
        <translation>Chatbot</translation>
    </message>
    <message>
        <source>Empty playbook</source>
        <translation>Playbook vide</translation>
    </message>
    <message>
        <source>Only a greeting.</source>
        <translation>Seulement un message d’accueil.</translation>
    </message>
    <message>
        <source>New playbook</source>
        <translation>Nouveau playbook</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Commencer avec</translation>
    </message>
    <message>
        <source>As the template</source>
        <translation>Comme le modèle</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>What is this: {setting}</source>
        <translation>Qu’est-ce que c’est&#xa0;: {setting}</translation>
    </message>
    <message>
        <source>What is this? (Shift+F1 in the field)</source>
        <translation>Qu’est-ce que c’est&#xa0;? (Maj+F1 dans le champ)</translation>
    </message>
</context>
<context>
    <name>MarkedField</name>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation>Puces</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Adresse du lien</translation>
    </message>
    <message>
        <source>Where it leads; Enter sets it, empty takes it away</source>
        <translation>Où il mène&#xa0;; Entrée le pose, vide l’enlève</translation>
    </message>
</context>
<context>
    <name>Meanwhile</name>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copie)</translation>
    </message>
</context>
<context>
    <name>MessageReader</name>
    <message>
        <source>Copy selection</source>
        <translation>Copier la sélection</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>Ouvrir {host}</translation>
    </message>
    <message>
        <source>Opens {host}</source>
        <translation>Ouvre {host}</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Loading earlier messages…</source>
        <translation>Chargement des messages précédents…</translation>
    </message>
    <message>
        <source>Earlier messages could not be loaded. Scroll up to try again.</source>
        <translation>Impossible de charger les messages précédents. Faites défiler vers le haut pour réessayer.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Not sent.</source>
        <translation>Non envoyé.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Nouveaux messages</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Visitor from {page}</source>
        <translation>Visiteur de {page}</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visiteur</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Live Chat Desk</source>
        <translation>Live Chat Desk</translation>
    </message>
</context>
<context>
    <name>NewLook</name>
    <message>
        <source>Colour of the bot</source>
        <translation>Couleur du bot</translation>
    </message>
    <message>
        <source>Icon of the bot</source>
        <translation>Icône du bot</translation>
    </message>
    <message>
        <source>Language of the bot</source>
        <translation>Langue du bot</translation>
    </message>
</context>
<context>
    <name>NewSiteDialog</name>
    <message>
        <source>New site</source>
        <translation>Nouveau site</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>First steps: {done} of {count} done</source>
        <translation>Premiers pas&#xa0;: {done} sur {count} faits</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Not saved.</source>
        <translation>Non enregistrée.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Note supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>The note you were rewriting was deleted. What you wrote stands here now.</source>
        <translation>La note que vous modifiiez a été supprimée. Votre texte se trouve maintenant ici.</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Note ajoutée</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrivez une note</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{name} joined the chat</source>
        <translation>{name} a rejoint le chat</translation>
    </message>
    <message>
        <source>{name} reassigned the conversation to {other}</source>
        <translation>{name} a réattribué la conversation à {other}</translation>
    </message>
    <message>
        <source>{name} created a lead: {title}</source>
        <translation>{name} a créé un prospect&#xa0;: {title}</translation>
    </message>
    <message>
        <source>{name} created a deal: {title}</source>
        <translation>{name} a créé une affaire&#xa0;: {title}</translation>
    </message>
    <message>
        <source>{name} created an activity: {title}</source>
        <translation>{name} a créé une activité&#xa0;: {title}</translation>
    </message>
    <message>
        <source>A lead was created: {title}</source>
        <translation>Un prospect a été créé&#xa0;: {title}</translation>
    </message>
    <message>
        <source>A deal was created: {title}</source>
        <translation>Une affaire a été créée&#xa0;: {title}</translation>
    </message>
    <message>
        <source>An activity was created: {title}</source>
        <translation>Une activité a été créée&#xa0;: {title}</translation>
    </message>
    <message>
        <source>The conversation returned to Unassigned</source>
        <translation>La conversation est revenue dans Non attribuées</translation>
    </message>
    <message>
        <source>{name} put the conversation back into Unassigned</source>
        <translation>{name} a remis la conversation dans Non attribuées</translation>
    </message>
    <message>
        <source>Nobody took the conversation within the wait time</source>
        <translation>Personne n’a pris la conversation dans le temps d’attente</translation>
    </message>
    <message>
        <source>The visitor left the page</source>
        <translation>Le visiteur a quitté la page</translation>
    </message>
    <message>
        <source>The visitor is back</source>
        <translation>Le visiteur est de retour</translation>
    </message>
    <message>
        <source>The conversation was closed</source>
        <translation>La conversation a été fermée</translation>
    </message>
    <message>
        <source>{name} closed the conversation</source>
        <translation>{name} a fermé la conversation</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>New conversations in Unassigned</source>
        <translation>Nouvelles conversations dans Non attribuées</translation>
    </message>
    <message>
        <source>Conversations that are back in Unassigned</source>
        <translation>Conversations revenues dans Non attribuées</translation>
    </message>
    <message>
        <source>Conversations assigned to oneself</source>
        <translation>Conversations attribuées à soi-même</translation>
    </message>
    <message>
        <source>New messages in one&apos;s own conversations</source>
        <translation>Nouveaux messages dans ses propres conversations</translation>
    </message>
    <message>
        <source>Show what visitors write</source>
        <translation>Montrer ce que les visiteurs écrivent</translation>
    </message>
    <message>
        <source>Also in the window</source>
        <translation>Aussi dans la fenêtre</translation>
    </message>
    <message>
        <source>Everybody is notified of</source>
        <translation>Tout le monde est averti de</translation>
    </message>
    <message>
        <source>What is switched off here is told to nobody; it still stands in the lists.</source>
        <translation>De ce qui est désactivé ici, personne n’est averti&#xa0;; cela reste visible dans les listes.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Otherwise a notification only says who wrote, for screens that others can see.</source>
        <translation>Sinon, la notification dit seulement qui a écrit, pour les écrans que d’autres peuvent voir.</translation>
    </message>
    <message>
        <source>A line at the top of the window, beside the system&apos;s notifications. Each works without the other.</source>
        <translation>Une ligne en haut de la fenêtre, en plus des notifications du système. L’une fonctionne sans l’autre.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Whether notifications are shown at all is also up to the notification settings of each computer.</source>
        <translation>L’affichage des notifications dépend aussi des paramètres de notification de chaque ordinateur.</translation>
    </message>
    <message>
        <source>Whether notifications of Live Chat Desk are shown at all is also up to each computer&apos;s own settings.</source>
        <translation>L’affichage des notifications de Live Chat Desk dépend aussi des paramètres de chaque ordinateur.</translation>
    </message>
    <message>
        <source>Open this computer&apos;s notification settings</source>
        <translation>Ouvrir les paramètres de notification de cet ordinateur</translation>
    </message>
    <message>
        <source>The notification settings did not open. Look for them in the settings of this computer.</source>
        <translation>Les paramètres de notification ne se sont pas ouverts. Cherchez-les dans les paramètres de cet ordinateur.</translation>
    </message>
    <message>
        <source>You are notified of</source>
        <translation>Ce qui vous est notifié</translation>
    </message>
    <message>
        <source>Keep them until they are handled</source>
        <translation>Les garder jusqu’à ce qu’elles soient traitées</translation>
    </message>
    <message>
        <source>How long notifications stay is up to this computer&apos;s notification settings.</source>
        <translation>La durée d’affichage des notifications dépend des paramètres de notification de cet ordinateur.</translation>
    </message>
    <message>
        <source>Tell again of a chat that waits</source>
        <translation>Rappeler un chat qui attend</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a notification</comment>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a notification</comment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>As the company: on</source>
        <translation>Comme l’entreprise&#xa0;: oui</translation>
    </message>
    <message>
        <source>As the company: off</source>
        <translation>Comme l’entreprise&#xa0;: non</translation>
    </message>
    <message>
        <source>Nothing is shown or heard then. What you missed is told of afterwards.</source>
        <translation>Rien n’est alors affiché ni joué. Ce que vous avez manqué est annoncé ensuite.</translation>
    </message>
    <message>
        <source>Every day at the same time</source>
        <translation>Chaque jour à la même heure</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time of the day</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>a time of the day</comment>
        <translation>À</translation>
    </message>
    <message>
        <source>While this computer is set not to disturb</source>
        <translation>Tant que cet ordinateur est en mode Ne pas déranger</translation>
    </message>
    <message>
        <source>This computer&apos;s Focus hides notifications, but tells no program of it: sounds are only off at the times set here.</source>
        <translation>Le mode de concentration de cet ordinateur masque les notifications, mais ne le dit à aucun programme&#xa0;: les sons ne sont coupés qu’aux heures définies ici.</translation>
    </message>
    <message>
        <source>Every {seconds} s</source>
        <translation>Toutes les {seconds} s</translation>
    </message>
    <message>
        <source>Every {minutes} min</source>
        <translation>Toutes les {minutes} min</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>tell again</comment>
        <translation>Jamais</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Found in the chat: {value}. Alt+Enter takes it.</source>
        <translation>Trouvé dans le chat&#xa0;: {value}. Alt+Entrée le reprend.</translation>
    </message>
    <message>
        <source>The visitor wrote: {words} (Alt+Enter)</source>
        <translation>Le visiteur a écrit&#xa0;: {words} (Alt+Entrée)</translation>
    </message>
    <message>
        <source>In the chat: {value}</source>
        <translation>Dans le chat&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Pas celui-ci</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>{name} was not opened. {why}</source>
        <translation>{name} n’a pas été ouvert. {why}</translation>
    </message>
    <message>
        <source>No program on this computer opens {name}. Save it instead.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre {name}. Enregistrez-le plutôt.</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>{name} was not saved. {why}</source>
        <translation>{name} n’a pas été enregistré. {why}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <source>{name} is not kept any more.</source>
        <translation>{name} n’est plus conservé.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Rechercher un raccourci</translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word.</source>
        <translation>Rien ne s’appelle ainsi. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Modifier les raccourcis…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>While you write</source>
        <translation>Pendant que vous écrivez</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Envoyer le message</translation>
    </message>
    <message>
        <source>Start a new line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Bring a canned reply</source>
        <translation>Insérer une réponse type</translation>
    </message>
    <message>
        <source>Save a note in the details</source>
        <translation>Enregistrer une note dans les détails</translation>
    </message>
    <message>
        <source>Search in another window</source>
        <translation>Rechercher dans une autre fenêtre</translation>
    </message>
    <message>
        <source>Close another window</source>
        <translation>Fermer une autre fenêtre</translation>
    </message>
    <message>
        <source>Say what a setting is</source>
        <translation>Dire ce qu’est un réglage</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Flow</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>No playbook chosen</source>
        <translation>Aucun playbook choisi</translation>
    </message>
    <message>
        <source>Choose one from the list to see how it goes.</source>
        <translation>Choisissez-en un dans la liste pour voir son déroulement.</translation>
    </message>
    <message>
        <source>Make a new one of it</source>
        <translation>En faire un nouveau</translation>
    </message>
    <message>
        <source>Somebody deleted it. What you changed and did not save is still here.</source>
        <translation>Quelqu’un l’a supprimé. Ce que vous avez modifié sans l’enregistrer est encore ici.</translation>
    </message>
    <message>
        <source>This playbook is not there any more</source>
        <translation>Ce playbook n’existe plus</translation>
    </message>
    <message>
        <source>Somebody deleted it. Choose another one.</source>
        <translation>Quelqu’un l’a supprimé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Only administrators may change this. Ask one of them to do it, or to make you one.</source>
        <translation>Seuls les administrateurs peuvent modifier ceci. Demandez à l’un d’eux de le faire, ou de vous nommer administrateur.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Set by your organization</source>
        <translation>Défini par votre organisation</translation>
    </message>
    <message>
        <source>{kind}: {choice}</source>
        <translation>{kind}&#xa0;: {choice}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
    <message>
        <source>Find actions, people and conversations</source>
        <translation>Rechercher des actions, des personnes et des conversations</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing has these letters. Try fewer, or another word.</source>
        <translation>Rien ne contient ces lettres. Essayez-en moins, ou un autre mot.</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens · Esc closes</source>
        <translation>↑ ↓ choisir · Entrée ouvre · Échap ferme</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Reassign to {name}</source>
        <translation>Réattribuer à {name}</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Collègue</translation>
    </message>
    <message>
        <source>{presence} · show their closed conversations</source>
        <translation>{presence} · afficher ses conversations fermées</translation>
    </message>
</context>
<context>
    <name>PicturePart</name>
    <message>
        <source>The picture is in. Say what it shows.</source>
        <translation>L’image est insérée. Dites ce qu’elle montre.</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Ce que montre l’image</translation>
    </message>
    <message>
        <source>What the picture shows, for those who cannot see it</source>
        <translation>Ce que montre l’image, pour qui ne peut pas la voir</translation>
    </message>
</context>
<context>
    <name>PictureWindow</name>
    <message>
        <source>This photo could not be loaded.</source>
        <translation>Cette photo n’a pas pu être chargée.</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Ouvrir dans un autre programme</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln nouveau message</numerusform>
            <numerusform>%Ln nouveaux messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Playbooks</name>
    <message>
        <source>Chats that are running with it go on to their end. It cannot be brought back.</source>
        <translation>Les chats en cours avec lui continuent jusqu’au bout. Il ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>It is active: without it the site offers no chat.</source>
        <translation>Il est actif&#xa0;: sans lui, le site n’offre pas de chat.</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>Supprimer «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Activate “{name}”?</source>
        <translation>Activer «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>“{other}” is active on this site now and is paused then. Chats that run go on.</source>
        <translation>«&#xa0;{other}&#xa0;» est actif sur ce site et sera mis en pause. Les chats en cours continuent.</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Activate it without your changes?</source>
        <translation>L’activer sans vos modifications&#xa0;?</translation>
    </message>
    <message>
        <source>Your changes are not saved: visitors would get it as it was saved last. Save first to have them.</source>
        <translation>Vos modifications ne sont pas enregistrées&#xa0;: les visiteurs l’auraient tel qu’il a été enregistré en dernier. Enregistrez d’abord pour les avoir.</translation>
    </message>
    <message>
        <source>Activate as saved</source>
        <translation>Activer tel qu’enregistré</translation>
    </message>
    <message>
        <source>Configure Live Chat</source>
        <translation>Configurer le chat en direct</translation>
    </message>
    <message>
        <source>Begin with the template “Chat with your leads”, or add the Live Chat card to a playbook.</source>
        <translation>Commencez par le modèle «&#xa0;Discuter avec vos prospects&#xa0;», ou ajoutez la carte de chat en direct à un playbook.</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Nouveau à partir du modèle</translation>
    </message>
    <message>
        <source>Choose an existing playbook</source>
        <translation>Choisir un playbook existant</translation>
    </message>
    <message>
        <source>{name} saved this playbook meanwhile</source>
        <translation>{name} a enregistré ce playbook entre-temps</translation>
    </message>
    <message>
        <source>Your changes are kept here until you choose.</source>
        <translation>Vos modifications sont conservées ici jusqu’à votre choix.</translation>
    </message>
    <message>
        <source>See both</source>
        <translation>Voir les deux</translation>
    </message>
    <message>
        <source>Save mine instead</source>
        <translation>Enregistrer le mien à la place</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre le leur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Abandonner vos modifications&#xa0;?</translation>
    </message>
    <message>
        <source>The playbook is as it was saved last then. This cannot be undone.</source>
        <translation>Le playbook redevient tel qu’il a été enregistré en dernier. C’est irréversible.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>What you wrote here is not saved.</source>
        <translation>Ce que vous avez écrit ici n’est pas enregistré.</translation>
    </message>
    <message>
        <source>No visitor gets here</source>
        <translation>Aucun visiteur n’arrive ici</translation>
    </message>
    <message>
        <source>No visitor takes this way</source>
        <translation>Aucun visiteur ne passe par là</translation>
    </message>
    <message>
        <source>Bot and playbook</source>
        <translation>Bot et playbook</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Closed: {days}</source>
        <translation>Fermé&#xa0;: {days}</translation>
    </message>
    <message>
        <source>Name of the playbook</source>
        <translation>Nom du playbook</translation>
    </message>
    <message>
        <source>Name of the bot</source>
        <translation>Nom du bot</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>What visitors agree to</source>
        <translation>Ce que les visiteurs acceptent</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Heures d’ouverture</translation>
    </message>
    <message>
        <source>First card</source>
        <translation>Première carte</translation>
    </message>
    <message>
        <source>Goes on with</source>
        <translation>Continue avec</translation>
    </message>
    <message>
        <source>The bot&apos;s part ends here</source>
        <translation>Le rôle du bot s’arrête ici</translation>
    </message>
    <message>
        <source>Offline flow</source>
        <translation>Flux hors ligne</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Non installé</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré {time}</translation>
    </message>
    <message>
        <source>Saved by {name}, {time}</source>
        <translation>Enregistré par {name}, {time}</translation>
    </message>
    <message>
        <source>Somebody deleted this playbook meanwhile.</source>
        <translation>Quelqu’un a supprimé ce playbook entre-temps.</translation>
    </message>
    <message>
        <source>Only deals admins may do this, and you are none any more.</source>
        <translation>Seuls les administrateurs des affaires le peuvent, et vous n’en êtes plus un.</translation>
    </message>
    <message>
        <source>Site {name}</source>
        <translation>Site {name}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Question card</source>
        <translation>Carte de question</translation>
    </message>
    <message>
        <source>Capture card</source>
        <translation>Carte de capture</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>Live Chat card</source>
        <translation>Carte de chat en direct</translation>
    </message>
    <message>
        <source>Qualified lead</source>
        <translation>Prospect qualifié</translation>
    </message>
    <message>
        <source>Not a lead</source>
        <translation>Pas un prospect</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Retour à la question</translation>
    </message>
    <message>
        <source>What the bot says</source>
        <translation>Ce que dit le bot</translation>
    </message>
    <message>
        <source>What it says when it did not understand</source>
        <translation>Ce qu’il dit quand il n’a pas compris</translation>
    </message>
    <message>
        <source>Answer for who would rather not say</source>
        <translation>Réponse de qui préfère ne rien dire</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Ce qu’il demande</translation>
    </message>
    <message>
        <source>What it creates</source>
        <translation>Ce qu’il crée</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>À qui cela appartient</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Online message</source>
        <translation>Message en ligne</translation>
    </message>
    <message>
        <source>Offline message</source>
        <translation>Message hors ligne</translation>
    </message>
    <message>
        <source>Wait time</source>
        <translation>Temps d’attente</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>May I ask a question?</source>
        <translation>Puis-je poser une question&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody can answer right now. What you wrote is kept.</source>
        <translation>Personne ne peut répondre maintenant. Ce que vous avez écrit est conservé.</translation>
    </message>
    <message>
        <source>I am calling somebody from our team.</source>
        <translation>J’appelle quelqu’un de notre équipe.</translation>
    </message>
    <message>
        <source>May I ask your name?</source>
        <translation>Puis-je vous demander votre nom&#xa0;?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>De quoi s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>A new message</source>
        <translation>Un nouveau message</translation>
    </message>
    <message>
        <source>Lead, deal or activity</source>
        <translation>Prospect, affaire ou activité</translation>
    </message>
    <message>
        <source>Choose a card to edit it, or add one behind the row that you are at.</source>
        <translation>Choisissez une carte à modifier, ou ajoutez-en une après la ligne où vous êtes.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>There is nothing to set at this card.</source>
        <translation>Il n’y a rien à régler sur cette carte.</translation>
    </message>
    <message>
        <source>Somebody or something else</source>
        <translation>Une autre personne ou autre chose</translation>
    </message>
    <message>
        <source>No icon: the first letter of the name</source>
        <translation>Sans icône&#xa0;: la première lettre du nom</translation>
    </message>
    <message>
        <source>Colour: {name}</source>
        <translation>Couleur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>Icon: {name}</source>
        <translation>Icône&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Langue&#xa0;: {name}</translation>
    </message>
    <message>
        <source>The site&apos;s colour</source>
        <translation>La couleur du site</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu-vert</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Gris foncé</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Robot</translation>
    </message>
    <message>
        <source>Speech bubble</source>
        <translation>Bulle</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Smile</source>
        <translation>Sourire</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Cœur</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Point d’interrogation</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Cloche</translation>
    </message>
    <message>
        <source>The site&apos;s language</source>
        <translation>La langue du site</translation>
    </message>
    <message>
        <source>no playbook yet</source>
        <translation>pas encore de playbook</translation>
    </message>
</context>
<context>
    <name>PlaybooksWindow</name>
    <message>
        <source>“{name}” is not saved yet: visitors do not see your changes. They are kept here.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas encore enregistré&#xa0;: les visiteurs ne voient pas vos modifications. Elles sont gardées ici.</translation>
    </message>
    <message>
        <source>Choose a playbook from the list, then add the Live Chat card with “Add a card”.</source>
        <translation>Choisissez un playbook dans la liste, puis ajoutez la carte de chat en direct avec «&#xa0;Ajouter une carte&#xa0;».</translation>
    </message>
    <message>
        <source>Chatbot</source>
        <translation>Chatbot</translation>
    </message>
    <message>
        <source>Only deals admins may set up the chatbot. Ask an administrator for the right, or to do it for you.</source>
        <translation>Seuls les administrateurs des affaires peuvent configurer le chatbot. Demandez ce droit à un administrateur, ou qu’il le fasse pour vous.</translation>
    </message>
    <message>
        <source>Your changes are not saved. They are kept here for when you may again.</source>
        <translation>Vos modifications ne sont pas enregistrées. Elles sont gardées ici jusqu’à ce que vous ayez de nouveau ce droit.</translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>Vous ne pouvez pas voir ceci</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Your preferences could not be read, so everything is as it was delivered. Open Preferences to choose again.</source>
        <translation>Vos préférences n’ont pas pu être lues, tout est donc comme au début. Ouvrez Préférences pour choisir à nouveau.</translation>
    </message>
    <message>
        <source>Until then, what was set before goes on.</source>
        <translation>En attendant, ce qui avait été défini auparavant reste en vigueur.</translation>
    </message>
    <message>
        <source>What your organization has set is not used, since others than the administrator of this computer could change it. Please tell your administrator: {source}</source>
        <translation>Ce que votre organisation a défini n’est pas utilisé, car d’autres que l’administrateur de cet ordinateur pourraient le modifier. Prévenez votre administrateur&#xa0;: {source}</translation>
    </message>
    <message>
        <source>What your organization has set is not used, since there is too much of it. Please tell your administrator: {source}</source>
        <translation>Ce que votre organisation a défini n’est pas utilisé, car il y en a trop. Prévenez votre administrateur&#xa0;: {source}</translation>
    </message>
    <message>
        <source>What your organization has set cannot be read, and is not used. Please tell your administrator: {source}</source>
        <translation>Ce que votre organisation a défini ne peut pas être lu et n’est pas utilisé. Prévenez votre administrateur&#xa0;: {source}</translation>
    </message>
    <message>
        <source>Some of what your organization has set is not understood: {names}. Please tell your administrator: {source}</source>
        <translation>Une partie de ce que votre organisation a défini n’est pas comprise&#xa0;: {names}. Prévenez votre administrateur&#xa0;: {source}</translation>
    </message>
    <message>
        <source>Set by your organization, and cannot be changed here: {source}</source>
        <translation>Défini par votre organisation, non modifiable ici&#xa0;: {source}</translation>
    </message>
    <message>
        <source>Preset by your organization; you can change it: {source}</source>
        <translation>Prédéfini par votre organisation&#xa0;; vous pouvez le modifier&#xa0;: {source}</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Visitor: {text}</source>
        <translation>Visiteur&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{time} later</source>
        <translation>{time} plus tard</translation>
    </message>
    <message>
        <source>Somebody takes it after</source>
        <translation>Quelqu’un le prend après</translation>
    </message>
    <message>
        <source>Online, but nobody takes it</source>
        <translation>En ligne, mais personne ne le prend</translation>
    </message>
    <message>
        <source>Nobody is online</source>
        <translation>Personne n’est en ligne</translation>
    </message>
    <message>
        <source>A person has the chat.</source>
        <translation>Une personne a le chat.</translation>
    </message>
    <message>
        <source>The bot has brought it to its end.</source>
        <translation>Le bot l’a mené à sa fin.</translation>
    </message>
    <message>
        <source>Nobody came in time. The bot has brought it to its end.</source>
        <translation>Personne n’est venu à temps. Le bot l’a mené à sa fin.</translation>
    </message>
    <message>
        <source>It goes on and on. The preview stops here.</source>
        <translation>Cela ne finit pas. L’aperçu s’arrête ici.</translation>
    </message>
    <message>
        <source>The bot waits for the visitor.</source>
        <translation>Le bot attend le visiteur.</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Note&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>What the visitor sees</source>
        <translation>Ce que voit le visiteur</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>Montrer la carte</translation>
    </message>
    <message>
        <source>Show one</source>
        <translation>En montrer une</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un pas en arrière</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Hide the preview (Ctrl+P)</source>
        <translation>Masquer l’aperçu (Ctrl+P)</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Il n’y a pas de connexion.</translation>
    </message>
    <message>
        <source>There are too many ways to try them all, so none are marked that nobody takes.</source>
        <translation>Il y a trop de chemins pour tous les essayer&#xa0;: ceux que personne ne prend ne sont pas signalés.</translation>
    </message>
    <message>
        <source>The flow marks them: lead a way there, or delete them.</source>
        <translation>Le flux les signale&#xa0;: menez-y un chemin ou supprimez-les.</translation>
    </message>
    <message>
        <source>The preview stops: {why}</source>
        <translation>L’aperçu s’arrête&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The preview stops at “{card}”: {why}</source>
        <translation>L’aperçu s’arrête à «&#xa0;{card}&#xa0;»&#xa0;: {why}</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Il n’y a encore rien à montrer.</translation>
    </message>
    <message>
        <source>This is how it was before.</source>
        <translation>Voici comme c’était avant.</translation>
    </message>
    <message>
        <source>The flow has changed: with these answers the visitor gets no further.</source>
        <translation>Le flux a changé&#xa0;: avec ces réponses, le visiteur ne va pas plus loin.</translation>
    </message>
</context>
<context>
    <name>ProxyForm</name>
    <message>
        <source>The password is kept in this computer&apos;s keyring.</source>
        <translation>Le mot de passe est conservé dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer, so the password is kept for this run only.</source>
        <translation>Cet ordinateur n’a pas de trousseau, le mot de passe n’est donc conservé que jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Use the system&apos;s settings</source>
        <translation>Utiliser les paramètres du système</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Pas de proxy</translation>
    </message>
    <message>
        <source>Set here</source>
        <translation>Définir ici</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message numerus="yes">
        <source>You have %n open chat(s)</source>
        <translation>
            <numerusform>Vous avez %n chat ouvert</numerusform>
            <numerusform>Vous avez %n chats ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Your chats are on their way</source>
        <translation>Vos chats sont en route</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>The server has not answered yet. What it has not confirmed is kept, and sent when you start again.</source>
        <translation>Le serveur n’a pas encore répondu. Ce qu’il n’a pas confirmé est conservé et envoyé au prochain démarrage.</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>En attente du serveur…</translation>
    </message>
    <message>
        <source>They stay with you; if you are away for longer than your company allows, they go back to Unassigned.</source>
        <translation>Ils restent à vous&#xa0;; si votre absence dure plus longtemps que ne le permet votre entreprise, ils retournent dans Non attribuées.</translation>
    </message>
    <message>
        <source>There is no connection, so they cannot be given to anybody now.</source>
        <translation>Il n’y a pas de connexion, ils ne peuvent donc être confiés à personne maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) could not be given away. Choose again.</source>
        <translation>
            <numerusform>%n chat n’a pas pu être confié. Choisissez à nouveau.</numerusform>
            <numerusform>%n chats n’ont pas pu être confiés. Choisissez à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>What shall become of them?</source>
        <translation>Que doivent-ils devenir&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Without an answer within %n second(s) they stay with you, and the session ends.</source>
        <translation>
            <numerusform>Sans réponse d’ici %n seconde, ils restent à vous et la session se termine.</numerusform>
            <numerusform>Sans réponse d’ici %n secondes, ils restent à vous et la session se termine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Live Chat Desk</source>
        <translation>Live Chat Desk</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Tout rechercher…</translation>
    </message>
    <message>
        <source>Leads and deals</source>
        <translation>Prospects et affaires</translation>
    </message>
    <message>
        <source>Chatbot</source>
        <translation>Chatbot</translation>
    </message>
    <message>
        <source>Company settings</source>
        <translation>Paramètres d’entreprise</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>Paramètres de connexion…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Se déconnecter…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Account menu</source>
        <translation>Menu du compte</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy all of it as text</source>
        <translation>Tout copier sous forme de texte</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Rien n’est ouvert</translation>
    </message>
    <message>
        <source>Choose something in the list to see all that is known of it.</source>
        <translation>Choisissez un élément de la liste pour voir tout ce que l’on en sait.</translation>
    </message>
    <message>
        <source>This is not there any more</source>
        <translation>Cet élément n’existe plus</translation>
    </message>
    <message>
        <source>It may have been deleted. Search for it to be sure.</source>
        <translation>Il a peut-être été supprimé. Recherchez-le pour en être sûr.</translation>
    </message>
</context>
<context>
    <name>ReassignBox</name>
    <message>
        <source>Unassigned</source>
        <comment>owner</comment>
        <translation>Non attribuée</translation>
    </message>
    <message>
        <source>{name} (offline)</source>
        <translation>{name} (hors ligne)</translation>
    </message>
    <message>
        <source>{name} is offline and may not answer soon.</source>
        <translation>{name} est hors ligne et risque de ne pas répondre tout de suite.</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Réattribuer</translation>
    </message>
</context>
<context>
    <name>RepliesBench</name>
    <message>
        <source>Not saved. Put right what is marked first.</source>
        <translation>Non enregistré. Corrigez d’abord ce qui est marqué.</translation>
    </message>
    <message>
        <source>Your canned replies are not saved yet: nobody else has them. They are kept here.</source>
        <translation>Vos réponses types ne sont pas encore enregistrées&#xa0;: personne d’autre ne les a. Elles sont gardées ici.</translation>
    </message>
    <message>
        <source>Your changes that were not saved are back.</source>
        <translation>Vos modifications non enregistrées sont de retour.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Not saved. {name} saved meanwhile and changed the same: {replies}. Yours stand here; save to put them in place.</source>
        <translation>Non enregistré. {name} a enregistré entre-temps et modifié la même chose&#xa0;: {replies}. Les vôtres sont ici&#xa0;; enregistrez pour les mettre à la place.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Non enregistrée.</translation>
    </message>
    <message>
        <source>Your changes are kept here.</source>
        <translation>Vos modifications sont conservées ici.</translation>
    </message>
    <message>
        <source>Saved. {name} had saved others meanwhile; both are there.</source>
        <translation>Enregistré. {name} en avait enregistré d’autres entre-temps&#xa0;; les deux sont là.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
<context>
    <name>RepliesFoot</name>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Undo: bring back /{shortcut}</source>
        <translation>Annuler&#xa0;: rétablir /{shortcut}</translation>
    </message>
</context>
<context>
    <name>ReplyEditor</name>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Visitor&apos;s name</source>
        <translation>Nom du visiteur</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>Nom de qui répond</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Put in:</source>
        <translation>Insérer&#xa0;:</translation>
    </message>
    <message>
        <source>Shortcut, typed behind /</source>
        <translation>Raccourci, tapé après /</translation>
    </message>
    <message>
        <source>How it may read</source>
        <translation>Ce que cela peut donner</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>The CRM says: {words}</source>
        <translation>Le CRM dit&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open in the CRM</source>
        <translation>Ouvrir dans le CRM</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Final results created</source>
        <translation>Résultats créés</translation>
    </message>
    <message>
        <source>Leads and deals that you create appear here.</source>
        <translation>Les prospects et affaires que vous créez apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Data retention</source>
        <translation>Conservation des données</translation>
    </message>
    <message>
        <source>Keep closed conversations</source>
        <translation>Conserver les conversations fermées</translation>
    </message>
    <message>
        <source>Keep files of closed conversations</source>
        <translation>Conserver les fichiers des conversations fermées</translation>
    </message>
    <message>
        <source>Open conversations always stay. Leads, deals and activities made from a conversation stay where they are.</source>
        <translation>Les conversations ouvertes restent toujours. Les prospects, affaires et activités créés depuis une conversation restent où ils sont.</translation>
    </message>
    <message>
        <source>Files go with their conversation at the latest. Where they go first, the conversation still names them.</source>
        <translation>Les fichiers partent au plus tard avec leur conversation. S’ils partent avant, la conversation les nomme encore.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>pour toujours</translation>
    </message>
    <message>
        <source>What is older than that already goes an hour after you save. Until then you can put the setting back.</source>
        <translation>Ce qui est déjà plus ancien part une heure après l’enregistrement. D’ici là, vous pouvez rétablir le réglage.</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Closed {time}</source>
        <translation>Fermée {time}</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>No longer in this folder</source>
        <translation>N’est plus dans ce dossier</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manquée</translation>
    </message>
    <message>
        <source>Visitor left</source>
        <translation>Visiteur parti</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifié</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Non qualifié</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved yet: {settings}</source>
        <translation>Pas encore enregistré&#xa0;: {settings}</translation>
    </message>
    <message>
        <source>What you changed is not saved, and stays here for you to copy.</source>
        <translation>Vos modifications ne sont pas enregistrées et restent ici pour être copiées.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Non enregistré.</translation>
    </message>
    <message>
        <source>Your changes are kept here.</source>
        <translation>Vos modifications sont conservées ici.</translation>
    </message>
    <message>
        <source>The server&apos;s operator</source>
        <translation>L’exploitant du serveur</translation>
    </message>
    <message>
        <source>{name} saved meanwhile, and changed the same as you. Theirs: {settings}. Save to put yours in their place.</source>
        <translation>{name} a enregistré entre-temps et a modifié la même chose que vous. De son côté&#xa0;: {settings}. Enregistrez pour mettre vos valeurs à la place.</translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search by name, title, email or phone</source>
        <translation>Rechercher par nom, titre, e-mail ou téléphone</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Final results created</source>
        <translation>Résultats créés</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Bot and playbook</source>
        <translation>Bot et playbook</translation>
    </message>
    <message>
        <source>Name of the playbook</source>
        <translation>Nom du playbook</translation>
    </message>
    <message>
        <source>Name of the bot</source>
        <translation>Nom du bot</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>The site&apos;s, or one such as #1f6feb</source>
        <translation>Celle du site, ou p. ex. #1f6feb</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icône</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Leads and deals</source>
        <translation>Prospects et affaires</translation>
    </message>
    <message>
        <source>Other leads and deals</source>
        <translation>Autres prospects et affaires</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Chatbot</source>
        <translation>Chatbot</translation>
    </message>
    <message>
        <source>No site yet</source>
        <translation>Aucun site pour l’instant</translation>
    </message>
    <message>
        <source>A site is where your visitors are. Make one with “New site…”; then give it a playbook.</source>
        <translation>Un site est l’endroit où se trouvent vos visiteurs. Créez-en un avec «&#xa0;Nouveau site…&#xa0;», puis donnez-lui un playbook.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Go to Unassigned</source>
        <translation>Aller à Non attribuées</translation>
    </message>
    <message>
        <source>Go to My conversations</source>
        <translation>Aller à Mes conversations</translation>
    </message>
    <message>
        <source>Go to Closed conversations</source>
        <translation>Aller à Conversations fermées</translation>
    </message>
    <message>
        <source>Open Leads and deals</source>
        <translation>Ouvrir Prospects et affaires</translation>
    </message>
    <message>
        <source>Open Chatbot</source>
        <translation>Ouvrir Chatbot</translation>
    </message>
    <message>
        <source>Open Company settings</source>
        <translation>Ouvrir Paramètres d’entreprise</translation>
    </message>
    <message>
        <source>Open Preferences</source>
        <translation>Ouvrir Préférences</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversation précédente</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>The open conversation</source>
        <translation>La conversation ouverte</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenêtres</translation>
    </message>
    <message>
        <source>You and this program</source>
        <translation>Vous et ce programme</translation>
    </message>
    <message>
        <source>Find actions, people and conversations</source>
        <translation>Rechercher des actions, des personnes et des conversations</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversation suivante</translation>
    </message>
    <message>
        <source>Go to the list of conversations</source>
        <translation>Aller à la liste des conversations</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Attribuer à moi-même</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Réattribuer</translation>
    </message>
    <message>
        <source>Put back into Unassigned</source>
        <translation>Remettre dans Non attribuées</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Fermer la conversation</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Afficher ou masquer les détails</translation>
    </message>
    <message>
        <source>Write in the details</source>
        <translation>Écrire dans les détails</translation>
    </message>
    <message>
        <source>Create lead</source>
        <translation>Créer un prospect</translation>
    </message>
    <message>
        <source>Create deal</source>
        <translation>Créer une affaire</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>Afficher tous les raccourcis</translation>
    </message>
    <message>
        <source>Open Help</source>
        <translation>Ouvrir l’aide</translation>
    </message>
    <message>
        <source>Open Connection settings</source>
        <translation>Ouvrir les Paramètres de connexion</translation>
    </message>
    <message>
        <source>Go online or offline</source>
        <translation>Passer en ligne ou hors ligne</translation>
    </message>
    <message>
        <source>Try to connect now</source>
        <translation>Essayer de se connecter maintenant</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Go offline</source>
        <translation>Passer hors ligne</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Passer en ligne</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Connectez-vous d’abord</translation>
    </message>
    <message>
        <source>One moment, the server is being asked</source>
        <translation>Un instant, nous consultons le serveur</translation>
    </message>
    <message>
        <source>Assign the conversation to yourself first</source>
        <translation>Attribuez-vous d’abord la conversation</translation>
    </message>
    <message>
        <source>Your company has switched this off</source>
        <translation>Votre entreprise l’a désactivé</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Signing in…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Sign in to Live Chat Desk</source>
        <translation>Connexion à Live Chat Desk</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>Paramètres de connexion…</translation>
    </message>
    <message>
        <source>You stay signed in on this computer where it has a keyring, otherwise for this run only.</source>
        <translation>Vous restez connecté si cet ordinateur a un trousseau, sinon jusqu’à la fermeture du programme.</translation>
    </message>
</context>
<context>
    <name>SiteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SiteForm</name>
    <message>
        <source>Name of the site</source>
        <translation>Nom du site</translation>
    </message>
    <message>
        <source>Allowed sites, one per line</source>
        <translation>Sites autorisés, un par ligne</translation>
    </message>
    <message>
        <source>Only pages of these sites may have the chat.</source>
        <translation>Seules les pages de ces sites peuvent avoir le chat.</translation>
    </message>
    <message>
        <source>The site needs a name.</source>
        <translation>Le site a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The bot needs a name.</source>
        <translation>Le bot a besoin d’un nom.</translation>
    </message>
    <message>
        <source>{count} sites are the most.</source>
        <translation>{count} sites au plus.</translation>
    </message>
    <message>
        <source>Name of the bot</source>
        <translation>Nom du bot</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>SitePage</name>
    <message>
        <source>This site has no playbook yet: its pages offer no chat.</source>
        <translation>Ce site n’a pas encore de playbook&#xa0;: ses pages n’offrent pas de chat.</translation>
    </message>
    <message>
        <source>New playbook…</source>
        <translation>Nouveau playbook…</translation>
    </message>
    <message>
        <source>Put it on your site…</source>
        <translation>Mettez-le sur votre site…</translation>
    </message>
    <message>
        <source>Site settings…</source>
        <translation>Paramètres du site…</translation>
    </message>
</context>
<context>
    <name>SiteSettings</name>
    <message>
        <source>Site settings</source>
        <translation>Paramètres du site</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>{name} changed this site meanwhile. What you wrote is still here.</source>
        <translation>{name} a modifié ce site entre-temps. Ce que vous avez écrit est toujours là.</translation>
    </message>
    <message>
        <source>Save mine instead</source>
        <translation>Enregistrer le mien à la place</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre le leur</translation>
    </message>
</context>
<context>
    <name>Sites</name>
    <message>
        <source>A playbook of the site may set its own name, colour and language.</source>
        <translation>Un playbook du site peut avoir ses propres nom, couleur et langue.</translation>
    </message>
    <message>
        <source>No page has loaded the chat yet.</source>
        <translation>Aucune page n’a encore chargé le chat.</translation>
    </message>
    <message>
        <source>A page loaded the chat last at {time}.</source>
        <translation>Une page a chargé le chat pour la dernière fois&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>A page loaded the chat last at {time}: {page}</source>
        <translation>Une page a chargé le chat pour la dernière fois ({time})&#xa0;: {page}</translation>
    </message>
    <message>
        <source>The chat does not open on {site}: it is not among the allowed sites. Add it in the site&apos;s settings.</source>
        <translation>Le chat ne s’ouvre pas sur {site}&#xa0;: il n’est pas parmi les sites autorisés. Ajoutez-le dans les paramètres du site.</translation>
    </message>
    <message>
        <source>No page may have the chat yet. Add your site in the site&apos;s settings.</source>
        <translation>Aucune page ne peut encore avoir le chat. Ajoutez votre site dans les paramètres du site.</translation>
    </message>
    <message>
        <source>Allowed sites: {sites}</source>
        <translation>Sites autorisés&#xa0;: {sites}</translation>
    </message>
    <message>
        <source>“{line}” is no site. Write it like https://shop.example, one per line.</source>
        <translation>«&#xa0;{line}&#xa0;» n’est pas un site. Écrivez-le ainsi&#xa0;: https://shop.example, un par ligne.</translation>
    </message>
</context>
<context>
    <name>Situation</name>
    <message>
        <source>Outside business hours visitors see the same.</source>
        <translation>En dehors des heures d’ouverture, les visiteurs voient la même chose.</translation>
    </message>
    <message>
        <source>This is what visitors see within business hours.</source>
        <translation>Voici ce que voient les visiteurs pendant les heures d’ouverture.</translation>
    </message>
    <message>
        <source>Who is there to answer</source>
        <translation>Qui peut répondre</translation>
    </message>
    <message>
        <source>Seconds until somebody takes the chat</source>
        <translation>Secondes avant que quelqu’un prenne le chat</translation>
    </message>
</context>
<context>
    <name>SoundRow</name>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Play: {sound}</source>
        <translation>Écouter&#xa0;: {sound}</translation>
    </message>
</context>
<context>
    <name>SoundsPage</name>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>You hear</source>
        <translation>Vous entendez</translation>
    </message>
    <message>
        <source>New conversations in Unassigned</source>
        <translation>Nouvelles conversations dans Non attribuées</translation>
    </message>
    <message>
        <source>Conversations that are back in Unassigned</source>
        <translation>Conversations revenues dans Non attribuées</translation>
    </message>
    <message>
        <source>Conversations assigned to oneself</source>
        <translation>Conversations attribuées à soi-même</translation>
    </message>
    <message>
        <source>New messages in one&apos;s own conversations</source>
        <translation>Nouveaux messages dans ses propres conversations</translation>
    </message>
    <message>
        <source>A sound comes with its notification: where there is none, and in quiet times, nothing is heard.</source>
        <translation>Un son accompagne sa notification&#xa0;: sans elle, et pendant vos heures de calme, rien ne se fait entendre.</translation>
    </message>
    <message>
        <source>Until somebody comes</source>
        <translation>Jusqu’à ce que quelqu’un vienne</translation>
    </message>
    <message>
        <source>The sound of a chat in Unassigned comes again every {seconds} s, while you are online.</source>
        <translation>Le son d’un chat dans Non attribuées revient toutes les {seconds} s tant que vous êtes en ligne.</translation>
    </message>
    <message>
        <source>Ring until somebody takes the chat</source>
        <translation>Sonner jusqu’à ce que quelqu’un prenne le chat</translation>
    </message>
    <message>
        <source>When something waits and you are elsewhere. The window never comes to the front by itself.</source>
        <translation>Quand quelque chose attend et que vous êtes ailleurs. La fenêtre ne passe jamais d’elle-même au premier plan.</translation>
    </message>
    <message>
        <source>Flash the window&apos;s button in the taskbar</source>
        <translation>Faire clignoter le bouton de la fenêtre dans la barre des tâches</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Nothing is heard while the volume is 0.</source>
        <translation>Rien ne se fait entendre tant que le volume est à 0.</translation>
    </message>
    <message>
        <source>Nothing on this computer plays sounds. Install pw-play, paplay or aplay, and try again.</source>
        <translation>Rien sur cet ordinateur ne joue de sons. Installez pw-play, paplay ou aplay, puis réessayez.</translation>
    </message>
    <message>
        <source>The sound could not be played. Check that loudspeakers or headphones are connected, and try again.</source>
        <translation>Le son n’a pas pu être joué. Vérifiez que des haut-parleurs ou un casque sont branchés, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Sign in to receive chats</source>
        <translation>Connectez-vous pour recevoir des chats</translation>
    </message>
    <message>
        <source>Switch on to receive chats</source>
        <translation>Activez pour recevoir des chats</translation>
    </message>
    <message>
        <source>You receive chats</source>
        <translation>Vous recevez des chats</translation>
    </message>
    <message>
        <source>You receive chats again once connected</source>
        <translation>Vous recevrez des chats une fois reconnecté</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>Paramètres de connexion…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>{step}. Done.</source>
        <translation>{step}. Fait.</translation>
    </message>
</context>
<context>
    <name>StrandedTexts</name>
    <message>
        <source>Not sent</source>
        <translation>Non envoyées</translation>
    </message>
    <message>
        <source>These conversations left your window before you could send this. Copy what you still need.</source>
        <translation>Ces conversations ont quitté votre fenêtre avant que vous puissiez envoyer ceci. Copiez ce dont vous avez encore besoin.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Edit this card</source>
        <translation>Modifier cette carte</translation>
    </message>
    <message>
        <source>Delete this card</source>
        <translation>Supprimer cette carte</translation>
    </message>
    <message>
        <source>Move this card up</source>
        <translation>Monter cette carte</translation>
    </message>
    <message>
        <source>Move this card down</source>
        <translation>Descendre cette carte</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la dernière étape</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Bot and playbook</source>
        <translation>Bot et playbook</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Ajouter une carte</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>My newest conversations</source>
        <translation>Mes conversations les plus récentes</translation>
    </message>
    <message>
        <source>Open Live Chat Desk</source>
        <translation>Ouvrir Live Chat Desk</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Personne n’attend</translation>
    </message>
    <message numerus="yes">
        <source>the oldest for %n minute(s)</source>
        <translation>
            <numerusform>la plus ancienne depuis %n minute</numerusform>
            <numerusform>la plus ancienne depuis %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>answer by {time}</source>
        <translation>répondez avant {time}</translation>
    </message>
</context>
<context>
    <name>TrayPlace</name>
    <message>
        <source>It goes on receiving chats and tells you of them. Its icon in the tray opens it again and quits it.</source>
        <translation>Il continue de recevoir des chats et vous en avertit. Son icône dans la zone de notification le rouvre et le quitte.</translation>
    </message>
    <message>
        <source>Live Chat Desk stays in the tray</source>
        <translation>Live Chat Desk reste dans la zone de notification</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The tray is gone, so the window is back.</source>
        <translation>La zone de notification a disparu, la fenêtre est donc de retour.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>Impossible de charger ces données</translation>
    </message>
</context>
<context>
    <name>Unknown</name>
    <message>
        <source>The details could not be loaded. {why}</source>
        <translation>Impossible de charger les détails. {why}</translation>
    </message>
    <message>
        <source>Loading the details…</source>
        <translation>Chargement des détails…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>UserCounts</name>
    <message numerus="yes">
        <source>%n open chat(s)</source>
        <translation>
            <numerusform>%n chat ouvert</numerusform>
            <numerusform>%n chats ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open chat(s) of theirs return(s) to Unassigned, for colleagues to take.</source>
        <translation>
            <numerusform>%n chat ouvert revient dans Non attribuées, où ses collègues peuvent le prendre.</numerusform>
            <numerusform>%n chats ouverts reviennent dans Non attribuées, où ses collègues peuvent les prendre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserForm</name>
    <message>
        <source>Please write a name.</source>
        <translation>Écrivez un nom.</translation>
    </message>
    <message>
        <source>Please write an email address. It is what they sign in with.</source>
        <translation>Écrivez un e-mail. Il sert à se connecter.</translation>
    </message>
    <message>
        <source>Invite a user</source>
        <translation>Inviter un utilisateur</translation>
    </message>
    <message>
        <source>Edit user</source>
        <translation>Modifier l’utilisateur</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Deals admin</source>
        <translation>Administrateur des affaires</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Nobody else is an administrator. Make somebody else one before you take this right away.</source>
        <translation>Personne d’autre n’est administrateur. Nommez quelqu’un d’autre avant de retirer ce droit.</translation>
    </message>
    <message>
        <source>They sign in with it. You get a link for them, on which they choose a password.</source>
        <translation>Il sert à se connecter. Vous recevez un lien où la personne choisit un mot de passe.</translation>
    </message>
    <message>
        <source>May set up the chatbot, its sites and the canned replies.</source>
        <translation>Peut configurer le chatbot, ses sites et les réponses types.</translation>
    </message>
    <message>
        <source>May do that too, and change users and the company&apos;s settings.</source>
        <translation>Peut le faire aussi, et modifier les utilisateurs et les paramètres d’entreprise.</translation>
    </message>
</context>
<context>
    <name>UserShelf</name>
    <message>
        <source>Activate</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Search by name or e-mail address</source>
        <translation>Rechercher par nom ou e-mail</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Aucune personne trouvée</translation>
    </message>
    <message>
        <source>Try another name, or a part of the e-mail address.</source>
        <translation>Essayez un autre nom, ou une partie de l’e-mail.</translation>
    </message>
    <message>
        <source>Invite a user…</source>
        <translation>Inviter un utilisateur…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>Nouveau lien…</translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>They are signed out at once and cannot sign in any more. What they wrote stays.</source>
        <translation>La personne est déconnectée aussitôt et ne peut plus se connecter. Ce qu’elle a écrit reste.</translation>
    </message>
    <message>
        <source>This is you: you are signed out at once, and only another administrator can let you in again.</source>
        <translation>C’est vous&#xa0;: vous êtes déconnecté aussitôt, et seul un autre administrateur peut vous laisser revenir.</translation>
    </message>
    <message>
        <source>Deactivate {name}?</source>
        <translation>Désactiver {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>{name} is the only administrator</source>
        <translation>{name} est le seul administrateur</translation>
    </message>
    <message>
        <source>Make somebody else an administrator first, so that users can still be invited.</source>
        <translation>Nommez d’abord quelqu’un d’autre administrateur, pour que l’on puisse encore inviter des utilisateurs.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A new link for {name}?</source>
        <translation>Un nouveau lien pour {name}&#xa0;?</translation>
    </message>
    <message>
        <source>The link they were given before is good no more then.</source>
        <translation>Le lien donné auparavant n’est alors plus valable.</translation>
    </message>
    <message>
        <source>With it they choose a new password. As soon as they have, the old one ends, and they are signed out everywhere.</source>
        <translation>Il permet de choisir un nouveau mot de passe. Dès que c’est fait, l’ancien ne vaut plus et la personne est déconnectée partout.</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Créer un lien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Deals admin</source>
        <translation>Administrateur des affaires</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Invited, has no password yet</source>
        <translation>Invité, pas encore de mot de passe</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>This user is not there any more.</source>
        <translation>Cet utilisateur n’existe plus.</translation>
    </message>
    <message>
        <source>Only administrators may do this, and you are none any more.</source>
        <translation>Seuls les administrateurs le peuvent, et vous n’en êtes plus un.</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
</context>
<context>
    <name>VerifiedMark</name>
    <message>
        <source>Verified by the website</source>
        <translation>Vérifié par le site web</translation>
    </message>
</context>
<context>
    <name>WayToFolders</name>
    <message>
        <source>Folders and status</source>
        <translation>Dossiers et statut</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>{day}: add a time</source>
        <translation>{day}&#xa0;: ajouter une plage</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>{day}: delete this time</source>
        <translation>{day}&#xa0;: supprimer cette plage</translation>
    </message>
    <message>
        <source>{day}: from</source>
        <translation>{day}&#xa0;: de</translation>
    </message>
    <message>
        <source>{day}: to</source>
        <translation>{day}&#xa0;: à</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome, {name}</source>
        <translation>Bienvenue, {name}</translation>
    </message>
    <message>
        <source>That is all. Choose a conversation, and its messages appear here.</source>
        <translation>C’est tout. Choisissez une conversation et ses messages s’affichent ici.</translation>
    </message>
    <message>
        <source>Three short steps, in any order. You can begin to work at once, too.</source>
        <translation>Trois petites étapes, dans l’ordre que vous voulez. Vous pouvez aussi commencer à travailler tout de suite.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Do not show this again</source>
        <translation>Ne plus afficher</translation>
    </message>
    <message>
        <source>You are online</source>
        <translation>Vous êtes en ligne</translation>
    </message>
    <message>
        <source>New chats appear at the left, under Unassigned. You are notified of them.</source>
        <translation>Les nouveaux chats apparaissent à gauche, sous Non attribuées. Vous en êtes averti.</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Passer en ligne</translation>
    </message>
    <message>
        <source>Then new chats reach you. The switch is at the bottom left.</source>
        <translation>Les nouveaux chats vous parviennent alors. L’interrupteur est en bas à gauche.</translation>
    </message>
    <message>
        <source>A test notification shows whether this computer lets you know when somebody waits.</source>
        <translation>Une notification de test montre si cet ordinateur vous avertit quand quelqu’un attend.</translation>
    </message>
    <message>
        <source>Check that you hear of new chats</source>
        <translation>Vérifiez que vous êtes averti des nouveaux chats</translation>
    </message>
    <message>
        <source>Check alerts</source>
        <translation>Tester les notifications</translation>
    </message>
    <message>
        <source>One line on a page of yours, and its visitors can chat with you. It is in Chatbot, with what the bot says.</source>
        <translation>Une ligne sur une de vos pages, et ses visiteurs peuvent discuter avec vous. Elle se trouve dans Chatbot, avec ce que dit le bot.</translation>
    </message>
    <message>
        <source>Put the chat on your site</source>
        <translation>Mettez le chat sur votre site</translation>
    </message>
    <message>
        <source>Open Chatbot</source>
        <translation>Ouvrir Chatbot</translation>
    </message>
    <message>
        <source>Every action, colleague and conversation by a few letters, from every window of this program.</source>
        <translation>Chaque action, collègue ou conversation en quelques lettres, depuis toutes les fenêtres de ce programme.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Trouvez tout</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Your changes that were not saved are back.</source>
        <translation>Vos modifications non enregistrées sont de retour.</translation>
    </message>
    <message>
        <source>Saved. Activate it, so that new chats begin with it.</source>
        <translation>Enregistré. Activez-le pour que les nouveaux chats commencent par lui.</translation>
    </message>
    <message>
        <source>Saved. New chats begin with it as it is now.</source>
        <translation>Enregistré. Les nouveaux chats le suivent tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>This is theirs. Yours is one step back: “Undo” brings it back.</source>
        <translation>Voici le leur. Le vôtre est un pas en arrière&#xa0;: «&#xa0;Annuler la dernière étape&#xa0;» le ramène.</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>to be put right</source>
        <translation>à corriger</translation>
    </message>
</context>
</TS>
