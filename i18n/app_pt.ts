<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_US">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Live Chat Desk</source>
        <translation>Live Chat Desk</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versão {number}</translation>
    </message>
    <message>
        <source>Open Help</source>
        <translation>Abrir a ajuda</translation>
    </message>
    <message>
        <source>What the chat on your website can do</source>
        <translation>O que o chat no seu site sabe fazer</translation>
    </message>
    <message>
        <source>If something does not work</source>
        <translation>Se algo não funciona</translation>
    </message>
    <message>
        <source>The log says what the program did and when, without what people wrote. It is in this folder:</source>
        <translation>O registro diz o que o programa fez e quando, sem o que as pessoas escreveram. Está nesta pasta:</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>A file for support holds the log, versions, preferences and what your organization has set. What people wrote, names, passwords and addresses of visitors are left out.</source>
        <translation>Um arquivo para o suporte contém o registro, versões, preferências e o que sua organização definiu. Sem o que as pessoas escreveram, nomes, senhas e endereços de visitantes.</translation>
    </message>
    <message>
        <source>Save a file for support…</source>
        <translation>Salvar um arquivo para o suporte…</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>De que é feito</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Partes e suas licenças</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Saved. Send the file to your administrator or to support.</source>
        <translation>Salvo. Envie o arquivo ao administrador ou ao suporte.</translation>
    </message>
    <message>
        <source>The folder did not open. Its place is written here.</source>
        <translation>A pasta não abriu. O local dela está escrito aqui.</translation>
    </message>
    <message>
        <source>Save a file for support</source>
        <translation>Salvar um arquivo para o suporte</translation>
    </message>
</context>
<context>
    <name>AbsencePage</name>
    <message>
        <source>Absence</source>
        <translation>Ausência</translation>
    </message>
    <message>
        <source>Lost connection</source>
        <translation>Conexão perdida</translation>
    </message>
    <message>
        <source>Chats of somebody who is away</source>
        <translation>Chats de quem está ausente</translation>
    </message>
    <message>
        <source>For so long somebody whose connection is lost still counts as online, and new chats reach the team because of them. Longer forgives bad networks; shorter tells visitors sooner that nobody is there.</source>
        <translation>Durante este tempo, quem perdeu a conexão ainda conta como online e as novas conversas chegam à equipe. Um tempo maior tolera redes ruins; um menor avisa antes aos visitantes que não há ninguém.</translation>
    </message>
    <message>
        <source>Somebody is away when their window is closed or not connected. When that time is over, their open chats return to Unassigned, where colleagues can take them. Who only switches to offline keeps theirs.</source>
        <translation>Alguém está ausente quando sua janela está fechada ou sem conexão. Passado esse tempo, suas conversas abertas voltam para Não atribuídas, onde os colegas podem assumi-las. Quem apenas muda para offline fica com as suas.</translation>
    </message>
    <message>
        <source>They keep them for ever</source>
        <translation>Fica com eles para sempre</translation>
    </message>
    <message>
        <source>They keep them for {time}</source>
        <translation>Fica com eles por {time}</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Conectado como</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>An administrator of your company can change your name, your e-mail address and what you may do.</source>
        <translation>Um administrador da sua empresa pode alterar seu nome, seu e-mail e o que você pode fazer.</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Sair da conta…</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (cópia)</translation>
    </message>
</context>
<context>
    <name>AlertCheck</name>
    <message>
        <source>A test value was written, read and deleted.</source>
        <translation>Um valor de teste foi gravado, lido e apagado.</translation>
    </message>
    <message>
        <source>There is none that keeps secrets safe, so you have to sign in at each start. Install one, such as gnome-keyring or KWallet, and sign in to the computer again.</source>
        <translation>Não há nenhum que guarde segredos com segurança, então você precisa entrar a cada início. Instale um, como gnome-keyring ou KWallet, e entre no computador novamente.</translation>
    </message>
    <message>
        <source>It is locked, so you have to sign in at each start. Unlock it with its password, and check again.</source>
        <translation>Está bloqueado, então você precisa entrar a cada início. Desbloqueie-o com a senha dele e verifique de novo.</translation>
    </message>
    <message>
        <source>It does not keep what it is given, so you have to sign in at each start. Sign in to the computer again.</source>
        <translation>Ele não guarda o que recebe, então você precisa entrar a cada início. Entre no computador novamente.</translation>
    </message>
    <message>
        <source>The system lets Live Chat Desk notify you.</source>
        <translation>O sistema permite que o Live Chat Desk notifique você.</translation>
    </message>
    <message>
        <source>The system does not let Live Chat Desk notify you. Open the system&apos;s settings, choose Notifications, and allow Live Chat Desk.</source>
        <translation>O sistema não permite que o Live Chat Desk notifique você. Abra as configurações do sistema, escolha Notificações e permita o Live Chat Desk.</translation>
    </message>
    <message>
        <source>The desktop is set to do not disturb, and shows nothing until you switch that off.</source>
        <translation>A área de trabalho está em “não perturbe” e não mostra nada até você desligar isso.</translation>
    </message>
    <message>
        <source>Nothing here shows notifications, so nothing can allow them. See Notifications.</source>
        <translation>Nada aqui mostra notificações, então nada pode permiti-las. Veja Notificações.</translation>
    </message>
    <message>
        <source>{about} showed a test notification and took it back.</source>
        <translation>{about} mostrou uma notificação de teste e a retirou.</translation>
    </message>
    <message>
        <source>This needs a desktop session. Run it at the desk itself, in a terminal of the desktop.</source>
        <translation>Isto precisa de uma sessão de área de trabalho. Execute no próprio computador, em um terminal da área de trabalho.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications. Install a notification server, such as dunst or mako, and start it.</source>
        <translation>Nada nesta área de trabalho mostra notificações. Instale um servidor de notificações, como dunst ou mako, e inicie-o.</translation>
    </message>
    <message>
        <source>{about} did not show the test notification. Sign in to the computer again, or install another notification server.</source>
        <translation>{about} não mostrou a notificação de teste. Entre no computador novamente ou instale outro servidor de notificações.</translation>
    </message>
    <message>
        <source>{about} showed the test notification, but did not take it back, so alerts of chats that a colleague took stay on the screen. Install another notification server.</source>
        <translation>{about} mostrou a notificação de teste, mas não a retirou, então as notificações de conversas que um colega assumiu ficam na tela. Instale outro servidor de notificações.</translation>
    </message>
    <message>
        <source>{about} shows the title of a notification only. Another notification server shows what was written, too.</source>
        <translation>{about} mostra só o título de uma notificação. Outro servidor de notificações mostra também o que foi escrito.</translation>
    </message>
    <message>
        <source>{about} shows notifications without buttons, and a click on one opens nothing. Another notification server can do more.</source>
        <translation>{about} mostra notificações sem botões, e um clique não abre nada. Outro servidor de notificações pode mais.</translation>
    </message>
    <message>
        <source>A test sound was played without a tone.</source>
        <translation>Um som de teste foi reproduzido sem tom.</translation>
    </message>
    <message>
        <source>Nothing on this computer plays sounds, so alerts are not heard. Install pw-play, paplay or aplay.</source>
        <translation>Nada neste computador reproduz sons, então os avisos não são ouvidos. Instale pw-play, paplay ou aplay.</translation>
    </message>
    <message>
        <source>The test sound could not be played, so alerts are not heard. Connect loudspeakers or headphones.</source>
        <translation>Não foi possível reproduzir o som de teste, então os avisos não são ouvidos. Conecte alto-falantes ou fones.</translation>
    </message>
    <message>
        <source>There is one.</source>
        <translation>Há uma.</translation>
    </message>
    <message>
        <source>This desktop has none, so closing the window ends Live Chat Desk. Keep the window open, or add a tray to the desktop, in GNOME by the extension AppIndicator.</source>
        <translation>Esta área de trabalho não tem, então fechar a janela encerra o Live Chat Desk. Deixe a janela aberta ou adicione uma bandeja; no GNOME, com a extensão AppIndicator.</translation>
    </message>
    <message>
        <source>This needs a screen. Run it at the desk itself, in a terminal of the desktop.</source>
        <translation>Isto precisa de uma tela. Execute no próprio computador, em um terminal da área de trabalho.</translation>
    </message>
    <message>
        <source>Live Chat Desk starts when you sign in to this computer.</source>
        <translation>O Live Chat Desk inicia quando você faz login neste computador.</translation>
    </message>
    <message>
        <source>Live Chat Desk shall start when you sign in to this computer, but will not. Switch that off and on in Preferences.</source>
        <translation>O Live Chat Desk deveria iniciar quando você faz login neste computador, mas não vai. Desligue e ligue isso em Preferências.</translation>
    </message>
    <message>
        <source>You are online, and notified of new conversations.</source>
        <translation>Você está online e recebe notificações das novas conversas.</translation>
    </message>
    <message>
        <source>You are offline, so no new chats reach you. Switch to online at the bottom left.</source>
        <translation>Você está offline, então nenhuma conversa nova chega até você. Fique Online no canto inferior esquerdo.</translation>
    </message>
    <message>
        <source>Notifications of new conversations are switched off. Switch them on in Preferences, Notifications.</source>
        <translation>As notificações de novas conversas estão desligadas. Ligue-as em Preferências, Notificações.</translation>
    </message>
    <message>
        <source>It is your quiet time, and notifications wait until it is over. You set it in Preferences, Notifications.</source>
        <translation>É o seu horário de silêncio, e as notificações esperam até ele acabar. Ele é definido em Preferências, Notificações.</translation>
    </message>
    <message>
        <source>{about} answers.</source>
        <translation>{about} responde.</translation>
    </message>
    <message>
        <source>No server is known here yet. Start Live Chat Desk and sign in.</source>
        <translation>Nenhum servidor é conhecido aqui ainda. Abra o Live Chat Desk e entre.</translation>
    </message>
    <message>
        <source>{about} answers, but not as a Live Chat Desk server. Check the address; the network may also want you to sign in to it first.</source>
        <translation>{about} responde, mas não como um servidor do Live Chat Desk. Confira o endereço; talvez a rede peça que você entre nela primeiro.</translation>
    </message>
    <message>
        <source>The server knows you as {about}.</source>
        <translation>O servidor conhece você como {about}.</translation>
    </message>
    <message>
        <source>{about} is signed in, and the program that is running uses it.</source>
        <translation>{about} entrou, e o programa aberto usa esse acesso.</translation>
    </message>
    <message>
        <source>Nobody is signed in here. Start Live Chat Desk and sign in.</source>
        <translation>Ninguém entrou aqui. Abra o Live Chat Desk e entre.</translation>
    </message>
    <message>
        <source>The sign-in of {about} was not kept. Start Live Chat Desk and sign in again.</source>
        <translation>O acesso de {about} não foi guardado. Abra o Live Chat Desk e entre novamente.</translation>
    </message>
    <message>
        <source>It opens, so messages come at once.</source>
        <translation>Ela se abre, então as mensagens chegam na hora.</translation>
    </message>
    <message>
        <source>Something on the way refuses lasting connections, so messages come a little later. Ask whoever looks after the network to allow WebSocket.</source>
        <translation>Algo no caminho recusa conexões permanentes, então as mensagens chegam um pouco depois. Peça a quem cuida da rede que permita WebSocket.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Chaveiro</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Permission to notify</source>
        <translation>Permissão para notificar</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja do sistema</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Início com o computador</translation>
    </message>
    <message>
        <source>What you have chosen</source>
        <translation>O que você escolheu</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limitado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>No answer within {about} s. Try again; if it stays so, restart the computer.</source>
        <translation>Sem resposta em {about} s. Tente novamente; se continuar assim, reinicie o computador.</translation>
    </message>
    <message>
        <source>It could not be checked, since something in the program went wrong. Try again; if it stays so, tell support.</source>
        <translation>Não foi possível verificar, porque algo falhou no programa. Tente novamente; se continuar assim, fale com o suporte.</translation>
    </message>
    <message>
        <source>It can be checked as soon as this is in order: {about}.</source>
        <translation>Poderá ser verificado quando isto funcionar: {about}.</translation>
    </message>
    <message>
        <source>Alerts reach you.</source>
        <translation>As notificações chegam até você.</translation>
    </message>
    <message>
        <source>Alerts may not reach you. What to do stands above.</source>
        <translation>As notificações podem não chegar até você. Veja acima o que fazer.</translation>
    </message>
    <message>
        <source>This is a test of your alerts. It goes away by itself.</source>
        <translation>Este é um teste das suas notificações. Ele some sozinho.</translation>
    </message>
    <message>
        <source>{link}: {standing}</source>
        <translation>{link}: {standing}</translation>
    </message>
</context>
<context>
    <name>AlertCheckPage</name>
    <message>
        <source>Alert check</source>
        <translation>Teste de notificações</translation>
    </message>
    <message>
        <source>Each part of the way that alerts take is tried for real. A test notification appears, and goes away by itself.</source>
        <translation>Cada parte do caminho das notificações é testada de verdade. Uma notificação de teste aparece e some sozinha.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>New conversation in Unassigned</source>
        <translation>Nova conversa em Não atribuídas</translation>
    </message>
    <message>
        <source>A conversation is back in Unassigned</source>
        <translation>Uma conversa voltou para Não atribuídas</translation>
    </message>
    <message>
        <source>A conversation is still waiting</source>
        <translation>Uma conversa continua aguardando</translation>
    </message>
    <message>
        <source>Conversation assigned to you</source>
        <translation>Uma conversa foi atribuída a você</translation>
    </message>
    <message>
        <source>New message from {name}</source>
        <translation>Nova mensagem de {name}</translation>
    </message>
    <message>
        <source>During quiet time</source>
        <translation>Durante o horário de silêncio</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Enquanto você esteve fora</translation>
    </message>
    <message>
        <source>Open the conversation to read it.</source>
        <translation>Abra a conversa para ler.</translation>
    </message>
    <message>
        <source>Answer by {time}</source>
        <translation>Responda até {time}</translation>
    </message>
    <message>
        <source>{visitor}, from {name}</source>
        <translation>{visitor}, da parte de {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Atribuir a mim</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
</context>
<context>
    <name>AmountEdit</name>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Add an answer</source>
        <translation>Adicionar uma resposta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Move this answer up</source>
        <translation>Mover esta resposta para cima</translation>
    </message>
    <message>
        <source>Move this answer down</source>
        <translation>Mover esta resposta para baixo</translation>
    </message>
    <message>
        <source>Delete this answer and its path</source>
        <translation>Excluir esta resposta e seu caminho</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>This conversation is not there for you any more.</source>
        <translation>Esta conversa não está mais disponível para você.</translation>
    </message>
    <message>
        <source>This conversation opens as soon as there is a connection.</source>
        <translation>Esta conversa abre assim que houver conexão.</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Attach files</source>
        <translation>Anexar arquivos</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} adicionado</translation>
    </message>
    <message>
        <source>{name} was not added. {why}</source>
        <translation>{name} não foi adicionado. {why}</translation>
    </message>
    <message>
        <source>picture</source>
        <comment>name of a file</comment>
        <translation>imagem</translation>
    </message>
    <message>
        <source>Your company does not let files be sent from here.</source>
        <translation>Sua empresa não permite enviar arquivos daqui.</translation>
    </message>
    <message>
        <source>Your company lets only these be sent: {kinds}.</source>
        <translation>Sua empresa só permite enviar: {kinds}.</translation>
    </message>
    <message>
        <source>This file is too large, {size} are the most. Choose a smaller one.</source>
        <translation>Este arquivo é grande demais; o máximo é {size}. Escolha um menor.</translation>
    </message>
</context>
<context>
    <name>AwayStrip</name>
    <message numerus="yes">
        <source>Your %n open chat(s) stayed with you.</source>
        <translation>
            <numerusform>Sua %n conversa aberta continua com você.</numerusform>
            <numerusform>Suas %n conversas abertas continuam com você.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go online again?</source>
        <translation>Ficar online de novo?</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Ficar online</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Continuar offline</translation>
    </message>
    <message numerus="yes">
        <source>You were set to offline after %n minute(s) without activity.</source>
        <translation>
            <numerusform>Você ficou offline após %n minuto sem atividade.</numerusform>
            <numerusform>Você ficou offline após %n minutos sem atividade.</numerusform>
        </translation>
    </message>
    <message>
        <source>You were set to offline because the screen was locked.</source>
        <translation>Você ficou offline porque a tela foi bloqueada.</translation>
    </message>
    <message>
        <source>You were set to offline because the computer went to sleep.</source>
        <translation>Você ficou offline porque o computador entrou em suspensão.</translation>
    </message>
</context>
<context>
    <name>AwayWatch</name>
    <message>
        <source>You are offline</source>
        <translation>Você está offline</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Atribuir a mim</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>Please write a name.</source>
        <translation>Escreva um nome.</translation>
    </message>
    <message>
        <source>Your changes that were not saved are back.</source>
        <translation>Suas alterações não salvas estão de volta.</translation>
    </message>
    <message>
        <source>The server&apos;s operator</source>
        <translation>O operador do servidor</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>Saved. {name} had saved meanwhile: what you did not change is as they have it.</source>
        <translation>Salvo. Enquanto isso, {name} também salvou: o que você não alterou ficou como lá.</translation>
    </message>
</context>
<context>
    <name>Both</name>
    <message>
        <source>What differs</source>
        <translation>O que difere</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>O seu</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>O da outra pessoa</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Ambos dizem o mesmo.</translation>
    </message>
    <message>
        <source>Only yours has this card.</source>
        <translation>Só o seu tem este cartão.</translation>
    </message>
    <message>
        <source>Only theirs has this card.</source>
        <translation>Só o da outra pessoa tem este cartão.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Não está</translation>
    </message>
    <message>
        <source>The words are the same; bold, italic, links, bullets, pictures or ways differ.</source>
        <translation>As palavras são as mesmas; diferem negrito, itálico, links, marcadores, imagens ou caminhos.</translation>
    </message>
    <message>
        <source>Keep both: mine as a copy</source>
        <translation>Manter ambos: o meu como cópia</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Ficar com o da outra pessoa</translation>
    </message>
    <message>
        <source>Save mine instead</source>
        <translation>Salvar o meu no lugar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Yours and theirs</source>
        <translation>O seu e o da outra pessoa</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mês anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mês seguinte</translation>
    </message>
</context>
<context>
    <name>CannedOffer</name>
    <message>
        <source>Canned replies</source>
        <translation>Respostas prontas</translation>
    </message>
    <message>
        <source>/ brings canned replies</source>
        <translation>/ mostra as respostas prontas</translation>
    </message>
    <message>
        <source>{shortcut}, {place} of {count}: {text}</source>
        <translation>{shortcut}, {place} de {count}: {text}</translation>
    </message>
</context>
<context>
    <name>CannedPage</name>
    <message>
        <source>Canned replies</source>
        <translation>Respostas prontas</translation>
    </message>
    <message>
        <source>Only administrators and deals admins may change canned replies. Everybody may use them: type / in a chat.</source>
        <translation>Só administradores e administradores de negócios podem alterar as respostas prontas. Todos podem usá-las: digite / em uma conversa.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Search replies</source>
        <translation>Buscar respostas</translation>
    </message>
    <message>
        <source>There are 500, which is as many as there can be.</source>
        <translation>Há 500, que é o máximo possível.</translation>
    </message>
    <message>
        <source>Texts that are needed often. In a chat, / and the shortcut bring them into the message.</source>
        <translation>Textos de que se precisa com frequência. Em uma conversa, / e o atalho os põem na mensagem.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No reply has all these words. Try fewer, or only a part of one.</source>
        <translation>Nenhuma resposta tem todas essas palavras. Tente menos, ou só uma parte.</translation>
    </message>
    <message>
        <source>No canned replies yet</source>
        <translation>Ainda não há respostas prontas</translation>
    </message>
    <message>
        <source>Choose a reply</source>
        <translation>Escolha uma resposta</translation>
    </message>
</context>
<context>
    <name>CannedReplies</name>
    <message>
        <source>Write a shortcut, such as hello.</source>
        <translation>Escreva um atalho, por exemplo ola.</translation>
    </message>
    <message>
        <source>A shortcut has up to 30 letters and digits, - and _, and no spaces.</source>
        <translation>Um atalho tem até 30 letras e números, - e _, sem espaços.</translation>
    </message>
    <message>
        <source>Another reply has this shortcut. Choose another one.</source>
        <translation>Outra resposta tem este atalho. Escolha outro.</translation>
    </message>
    <message>
        <source>Write what this reply says.</source>
        <translation>Escreva o que esta resposta diz.</translation>
    </message>
    <message>
        <source>This text is too long. Please shorten it.</source>
        <translation>Este texto é longo demais. Encurte-o.</translation>
    </message>
    <message>
        <source>Only administrators and deals admins may do this, and you are neither any more.</source>
        <translation>Só administradores e administradores de negócios podem fazer isto, e você não é mais nenhum deles.</translation>
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
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Saved here, sent later</source>
        <translation>Salvo aqui, enviado depois</translation>
    </message>
    <message>
        <source>Show the message it came from</source>
        <translation>Mostrar a mensagem de onde veio</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>One moment, the server is being asked…</source>
        <translation>Um momento, consultando o servidor…</translation>
    </message>
    <message>
        <source>Assign the conversation to yourself to answer</source>
        <translation>Atribua a conversa a você para responder</translation>
    </message>
    <message>
        <source>{name} is typing…</source>
        <translation>{name} está digitando…</translation>
    </message>
    <message>
        <source>Close this conversation?</source>
        <translation>Encerrar esta conversa?</translation>
    </message>
    <message>
        <source>The chat ends for the visitor too, and it cannot be reopened.</source>
        <translation>A conversa termina também para o visitante e não pode ser reaberta.</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Encerrar conversa</translation>
    </message>
    <message>
        <source>Go on chatting</source>
        <translation>Continuar a conversa</translation>
    </message>
    <message>
        <source>{name} is offline and may not answer. Assign anyway?</source>
        <translation>{name} está offline e pode não responder. Atribuir mesmo assim?</translation>
    </message>
    <message>
        <source>The visitor waits until {name} is back. You will no longer see the conversation.</source>
        <translation>O visitante espera até {name} voltar. Você deixará de ver a conversa.</translation>
    </message>
    <message>
        <source>Assign anyway</source>
        <translation>Atribuir mesmo assim</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {name}</source>
        <translation>Remover {name}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Files to send</source>
        <translation>Arquivos para enviar</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Hand them over to</source>
        <translation>Passar para</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Colega</translation>
    </message>
    <message>
        <source>Return them to Unassigned</source>
        <translation>Devolver para Não atribuídas</translation>
    </message>
    <message>
        <source>Leave them with me, I will be back soon</source>
        <translation>Deixar comigo, volto logo</translation>
    </message>
    <message>
        <source>If you are away for longer than your company allows, they go back to Unassigned.</source>
        <translation>Se você ficar ausente por mais tempo do que a empresa permite, eles voltam para Não atribuídas.</translation>
    </message>
</context>
<context>
    <name>Clip</name>
    <message>
        <source>Attach files</source>
        <translation>Anexar arquivos</translation>
    </message>
</context>
<context>
    <name>ClosedStrip</name>
    <message>
        <source>Closed</source>
        <translation>Encerrada</translation>
    </message>
    <message>
        <source>Closed at {time} by {name}</source>
        <translation>Encerrada por {name}, {time}</translation>
    </message>
    <message>
        <source>Closed at {time}</source>
        <translation>Encerrada: {time}</translation>
    </message>
</context>
<context>
    <name>ColleagueBox</name>
    <message>
        <source>{name} (offline)</source>
        <translation>{name} (offline)</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>Save your changes?</source>
        <translation>Salvar suas alterações?</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar alterações</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Descartar suas alterações?</translation>
    </message>
    <message>
        <source>Erase what is older for good?</source>
        <translation>Apagar para sempre o que for mais antigo?</translation>
    </message>
    <message>
        <source>Save and erase</source>
        <translation>Salvar e apagar</translation>
    </message>
    <message>
        <source>Not saved yet: {settings}</source>
        <translation>Ainda não salvo: {settings}</translation>
    </message>
</context>
<context>
    <name>CompanyWindow</name>
    <message>
        <source>not saved</source>
        <translation>não salvo</translation>
    </message>
    <message>
        <source>Copy what I changed</source>
        <translation>Copiar o que alterei</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Ficar com o da outra pessoa</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Company settings</source>
        <translation>Configurações da empresa</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message</source>
        <translation>Escreva uma mensagem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>Resta %Ln caractere</numerusform>
            <numerusform>Restam %Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many</source>
        <translation>
            <numerusform>%Ln caractere a mais</numerusform>
            <numerusform>%Ln caracteres a mais</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter starts a new line</source>
        <translation>Enter envia, Shift+Enter inicia uma nova linha</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Catching up…</source>
        <translation>Atualizando…</translation>
    </message>
    <message>
        <source>Not connected since {time}</source>
        <translation>Sem conexão desde {time}</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Você saiu</translation>
    </message>
    <message>
        <source>Update needed</source>
        <translation>Atualização necessária</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s.</source>
        <translation>Nova tentativa em {seconds} s.</translation>
    </message>
    <message>
        <source>Your replies are kept and sent when the connection is back.</source>
        <translation>Suas respostas ficam guardadas e serão enviadas quando a conexão voltar.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Entre novamente para continuar.</translation>
    </message>
    <message>
        <source>The server needs a newer version of Live Chat Desk. Your drafts are kept.</source>
        <translation>O servidor precisa de uma versão mais nova do Live Chat Desk. Seus rascunhos ficam guardados.</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>Configurações de conexão…</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>The server has to prove who it is with a certificate that this computer trusts. One of your company&apos;s own is added to the computer&apos;s certificates by your administrator.</source>
        <translation>O servidor precisa provar quem é com um certificado em que este computador confia. Um certificado próprio da empresa é adicionado aos do computador pelo administrador.</translation>
    </message>
    <message>
        <source>As this computer&apos;s settings say</source>
        <translation>Conforme as configurações deste computador</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
</context>
<context>
    <name>ConnectionSettings</name>
    <message>
        <source>Connection settings</source>
        <translation>Configurações de conexão</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ConsentField</name>
    <message>
        <source>Write what visitors are to agree to. While it is empty, they are asked nothing.</source>
        <translation>Escreva com o que os visitantes devem concordar. Enquanto estiver vazio, nada lhes é perguntado.</translation>
    </message>
    <message>
        <source>Visitors write without being asked to agree to anything.</source>
        <translation>Os visitantes escrevem sem que se peça consentimento.</translation>
    </message>
    <message>
        <source>I agree that what I write here is stored, so that I can be answered.</source>
        <translation>Concordo que o que escrevo aqui seja guardado para que possam me responder.</translation>
    </message>
    <message>
        <source>Ask for consent first</source>
        <translation>Pedir consentimento primeiro</translation>
    </message>
    <message>
        <source>What visitors agree to</source>
        <translation>Com o que os visitantes concordam</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Search preferences</source>
        <translation>Buscar preferências</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word.</source>
        <translation>Nada tem esse nome. Tente outra palavra.</translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>Choose a conversation</source>
        <translation>Escolha uma conversa</translation>
    </message>
    <message>
        <source>Its messages appear here.</source>
        <translation>As mensagens dela aparecem aqui.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln conversation(s) waiting in Unassigned</source>
        <translation>
            <numerusform>%Ln conversa aguarda em Não atribuídas</numerusform>
            <numerusform>%Ln conversas aguardam em Não atribuídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) of yours with news</source>
        <translation>
            <numerusform>%Ln conversa sua com novidades</numerusform>
            <numerusform>%Ln conversas suas com novidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quiet: %Ln notification(s) held back</source>
        <translation>
            <numerusform>Silêncio: %Ln notificação retida</numerusform>
            <numerusform>Silêncio: %Ln notificações retidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln não lida</numerusform>
            <numerusform>%Ln não lidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n second(s).</source>
        <translation>
            <numerusform>Tentativas demais. Tente novamente em %n segundo.</numerusform>
            <numerusform>Tentativas demais. Tente novamente em %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Tentativas demais. Tente novamente em %n minuto.</numerusform>
            <numerusform>Tentativas demais. Tente novamente em %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many</source>
        <translation>
            <numerusform>%Ln caractere a mais</numerusform>
            <numerusform>%Ln caracteres a mais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln older note(s)</source>
        <translation>
            <numerusform>Mostrar %Ln observação mais antiga</numerusform>
            <numerusform>Mostrar %Ln observações mais antigas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) today</source>
        <translation>
            <numerusform>%Ln conversa hoje</numerusform>
            <numerusform>%Ln conversas hoje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>%n coisa a corrigir</numerusform>
            <numerusform>%n coisas a corrigir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No visitor gets to %n card(s).</source>
        <translation>
            <numerusform>Nenhum visitante chega a %n cartão.</numerusform>
            <numerusform>Nenhum visitante chega a %n cartões.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No visitor takes %n way(s).</source>
        <translation>
            <numerusform>Nenhum visitante segue por %n caminho.</numerusform>
            <numerusform>Nenhum visitante segue por %n caminhos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were not sent</source>
        <translation>
            <numerusform>%Ln texto não foi enviado</numerusform>
            <numerusform>%Ln textos não foram enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Returned to Unassigned: {name} was away for %n minute(s)</source>
        <translation>
            <numerusform>De volta a Não atribuídas: {name} ficou ausente por %n minuto</numerusform>
            <numerusform>De volta a Não atribuídas: {name} ficou ausente por %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Open the calendar</source>
        <translation>Abrir o calendário</translation>
    </message>
</context>
<context>
    <name>DaysField</name>
    <message>
        <source>For ever</source>
        <translation>Para sempre</translation>
    </message>
    <message>
        <source>For a number of days:</source>
        <translation>Por um número de dias:</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>from the chatbot, {time}</source>
        <translation>do chatbot, {time}</translation>
    </message>
    <message>
        <source>from the chat</source>
        <translation>da conversa</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
    </message>
    <message>
        <source>From the chatbot, {time}</source>
        <translation>Do chatbot, {time}</translation>
    </message>
    <message>
        <source>Cleared by {name}, {time}</source>
        <translation>Apagado por {name}, {time}</translation>
    </message>
    <message>
        <source>Changed by {name}, {time}</source>
        <translation>Alterado por {name}, {time}</translation>
    </message>
    <message>
        <source>{name} deal</source>
        <translation>{name} – negócio</translation>
    </message>
    <message>
        <source>{name} lead</source>
        <translation>{name} – lead</translation>
    </message>
    <message>
        <source>Deal value</source>
        <translation>Valor do negócio</translation>
    </message>
    <message>
        <source>Expected close date</source>
        <translation>Data prevista de fechamento</translation>
    </message>
    <message>
        <source>Person name</source>
        <translation>Nome da pessoa</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Organization name</source>
        <translation>Nome da organização</translation>
    </message>
    <message>
        <source>Organization address</source>
        <translation>Endereço da organização</translation>
    </message>
    <message>
        <source>Add amount</source>
        <translation>Adicionar valor</translation>
    </message>
    <message>
        <source>Add date</source>
        <translation>Adicionar data</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>Adicionar nome</translation>
    </message>
    <message>
        <source>Add address</source>
        <comment>of email</comment>
        <translation>Adicionar endereço</translation>
    </message>
    <message>
        <source>Add phone</source>
        <translation>Adicionar telefone</translation>
    </message>
    <message>
        <source>Add organization</source>
        <translation>Adicionar organização</translation>
    </message>
    <message>
        <source>Add address</source>
        <comment>of organization</comment>
        <translation>Adicionar endereço</translation>
    </message>
    <message>
        <source>This holds characters that cannot be kept. Please type it anew.</source>
        <translation>Contém caracteres que não podem ser guardados. Digite novamente.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Deal</source>
        <comment>in the CRM</comment>
        <translation>Negócio</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Being sent…</source>
        <translation>Sendo enviado…</translation>
    </message>
    <message>
        <source>Being saved in the CRM…</source>
        <translation>Sendo salvo no CRM…</translation>
    </message>
    <message>
        <source>Saved in the CRM</source>
        <translation>Salvo no CRM</translation>
    </message>
    <message>
        <source>Not saved in the CRM.</source>
        <translation>Não foi salvo no CRM.</translation>
    </message>
    <message>
        <source>The CRM does not answer. It is tried again by itself.</source>
        <translation>O CRM não responde. A tentativa é repetida automaticamente.</translation>
    </message>
    <message>
        <source>The CRM is busy. It is tried again by itself.</source>
        <translation>O CRM está ocupado. A tentativa é repetida automaticamente.</translation>
    </message>
    <message>
        <source>The CRM takes no more for now. It is tried again by itself.</source>
        <translation>O CRM não aceita mais por enquanto. A tentativa é repetida automaticamente.</translation>
    </message>
    <message>
        <source>No CRM is connected. Ask your administrator, then try again.</source>
        <translation>Nenhum CRM está conectado. Pergunte ao administrador e tente novamente.</translation>
    </message>
    <message>
        <source>The CRM wants a new sign-in. Ask your administrator, then try again.</source>
        <translation>O CRM pede um novo login. Pergunte ao administrador e tente novamente.</translation>
    </message>
    <message>
        <source>The CRM does not allow it. Ask your administrator, then try again.</source>
        <translation>O CRM não permite. Pergunte ao administrador e tente novamente.</translation>
    </message>
    <message>
        <source>Your company&apos;s CRM is closed. Ask your administrator, then try again.</source>
        <translation>O CRM da sua empresa está fechado. Pergunte ao administrador e tente novamente.</translation>
    </message>
    <message>
        <source>The CRM did not accept it. Check the fields, then create it anew.</source>
        <translation>O CRM não aceitou. Verifique os campos e crie novamente.</translation>
    </message>
    <message>
        <source>What it belongs to was deleted in the CRM. Try again to make it anew.</source>
        <translation>Aquilo a que pertence foi excluído no CRM. Tente novamente para criar de novo.</translation>
    </message>
    <message>
        <source>Several organizations have this name; the oldest was taken. Please check it there.</source>
        <translation>Várias organizações têm este nome; foi usada a mais antiga. Verifique lá.</translation>
    </message>
    <message>
        <source>Several people fit; the oldest was taken. Please check it there.</source>
        <translation>Várias pessoas correspondem; foi usada a mais antiga. Verifique lá.</translation>
    </message>
    <message>
        <source>from the website, {time}</source>
        <translation>do site, {time}</translation>
    </message>
    <message>
        <source>From the website, {time}</source>
        <translation>Do site, {time}</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Deal created</source>
        <translation>Negócio criado</translation>
    </message>
    <message>
        <source>Lead created</source>
        <translation>Lead criado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>Drop files here to attach them</source>
        <translation>Solte arquivos aqui para anexá-los</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Another answer</source>
        <translation>Outra resposta</translation>
    </message>
    <message>
        <source>The playbook needs a name.</source>
        <translation>O manual precisa de um nome.</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Your leads and deals are in Pipedrive</source>
        <translation>Seus leads e negócios estão no Pipedrive</translation>
    </message>
    <message>
        <source>What you create in conversations is saved there.</source>
        <translation>O que você cria nas conversas é salvo lá.</translation>
    </message>
    <message>
        <source>Open Pipedrive</source>
        <translation>Abrir o Pipedrive</translation>
    </message>
    <message>
        <source>Configure Live Chat</source>
        <translation>Configurar Live Chat</translation>
    </message>
    <message>
        <source>Show what was kept here before</source>
        <translation>Mostrar o que era guardado aqui antes</translation>
    </message>
</context>
<context>
    <name>Embedding</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Open one that has the line; this looks again by itself.</source>
        <translation>Abra uma que tenha a linha; isto verifica de novo sozinho.</translation>
    </message>
    <message>
        <source>New chats begin with this playbook.</source>
        <translation>As novas conversas começam com este manual.</translation>
    </message>
    <message>
        <source>Activate this playbook, so that new chats begin with it.</source>
        <translation>Ative este manual para que as novas conversas comecem com ele.</translation>
    </message>
    <message>
        <source>Put it on your site</source>
        <translation>Coloque no seu site</translation>
    </message>
    <message>
        <source>Put this line into every page that is to have the chat, before &lt;/body&gt;. It serves all playbooks of this site.</source>
        <translation>Coloque esta linha antes de &lt;/body&gt; em cada página que deva ter o chat. Ela serve a cada manual deste site.</translation>
    </message>
    <message>
        <source>Line for your pages</source>
        <translation>Linha para as suas páginas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>What became of it</source>
        <translation>O que resultou</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>The keyring of this computer is locked. Unlock it to stay signed in.</source>
        <translation>O chaveiro deste computador está bloqueado. Desbloqueie-o para continuar conectado.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer, so you are signed in for this run only.</source>
        <translation>Este computador não tem chaveiro, então a sessão vale só até você fechar o programa.</translation>
    </message>
    <message>
        <source>Your conversations are removed from this computer; the server keeps them.</source>
        <translation>Suas conversas são removidas deste computador; o servidor as guarda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reply(s) or change(s) not sent yet would be lost.</source>
        <translation>
            <numerusform>%Ln resposta ou alteração ainda não enviada seria perdida.</numerusform>
            <numerusform>%Ln respostas e alterações ainda não enviadas seriam perdidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Sair da conta?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair da conta</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Continuar conectado</translation>
    </message>
</context>
<context>
    <name>Erasures</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) after it was closed, a conversation is erased for good, with all that was written, noted and sent in it.</source>
        <translation>
            <numerusform>%Ln dia depois de encerrada, uma conversa é apagada para sempre, com tudo o que foi escrito, anotado e enviado nela.</numerusform>
            <numerusform>%Ln dias depois de encerrada, uma conversa é apagada para sempre, com tudo o que foi escrito, anotado e enviado nela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) after a conversation was closed, the files that were sent in it are erased for good.</source>
        <translation>
            <numerusform>%Ln dia depois de encerrada uma conversa, os arquivos enviados nela são apagados para sempre.</numerusform>
            <numerusform>%Ln dias depois de encerrada uma conversa, os arquivos enviados nela são apagados para sempre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong on our side. What you typed is kept. Please try again.</source>
        <translation>Algo deu errado do nosso lado. O que você digitou está guardado. Tente novamente.</translation>
    </message>
    <message>
        <source>{name} was faster and has this conversation now.</source>
        <translation>{name} foi mais rápido e agora está com esta conversa.</translation>
    </message>
    <message>
        <source>The server did not accept this. Please try again later.</source>
        <translation>O servidor não aceitou isto. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>This version of Live Chat Desk is too old for the server. Please update it.</source>
        <translation>Esta versão do Live Chat Desk é antiga demais para o servidor. Atualize-a.</translation>
    </message>
    <message>
        <source>The server did not understand this. Please update Live Chat Desk and try again.</source>
        <translation>O servidor não entendeu isto. Atualize o Live Chat Desk e tente novamente.</translation>
    </message>
    <message>
        <source>This is too long to send. Please split it.</source>
        <translation>Isto é longo demais para enviar. Divida em partes.</translation>
    </message>
    <message>
        <source>The server cannot do this yet. Ask for its update.</source>
        <translation>O servidor ainda não consegue fazer isto. Peça a atualização dele.</translation>
    </message>
    <message>
        <source>This was already done in another way. Please check and try again.</source>
        <translation>Isto já foi feito de outra forma. Confira e tente novamente.</translation>
    </message>
    <message>
        <source>Too many attempts. Please wait a moment and try again.</source>
        <translation>Tentativas demais. Espere um momento e tente novamente.</translation>
    </message>
    <message>
        <source>The server is busy. Nothing is lost; it is tried again.</source>
        <translation>O servidor está ocupado. Nada se perde; tentamos novamente.</translation>
    </message>
    <message>
        <source>Something went wrong on the server. Please try again.</source>
        <translation>Algo deu errado no servidor. Tente novamente.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again to go on.</source>
        <translation>Você saiu da conta. Entre novamente para continuar.</translation>
    </message>
    <message>
        <source>Email or password is wrong. Please check both.</source>
        <translation>O e-mail ou a senha está incorreto. Confira os dois.</translation>
    </message>
    <message>
        <source>Your sign-in has run out. Sign in again to go on.</source>
        <translation>Sua sessão expirou. Entre novamente para continuar.</translation>
    </message>
    <message>
        <source>Your access was ended. Ask your administrator, or sign in again.</source>
        <translation>Seu acesso foi encerrado. Fale com o administrador ou entre novamente.</translation>
    </message>
    <message>
        <source>The server does not accept sign-ins from here. Check its address.</source>
        <translation>O servidor não aceita acessos daqui. Confira o endereço dele.</translation>
    </message>
    <message>
        <source>Your company&apos;s plan does not include Live Chat. Ask your administrator.</source>
        <translation>O plano da sua empresa não inclui o Live Chat. Fale com o administrador.</translation>
    </message>
    <message>
        <source>This conversation is no longer yours to see.</source>
        <translation>Você não pode mais ver esta conversa.</translation>
    </message>
    <message>
        <source>You may not do this. Switch to online, or ask your administrator.</source>
        <translation>Você não pode fazer isto. Fique Online ou fale com o administrador.</translation>
    </message>
    <message>
        <source>A colleague was faster and has this conversation now.</source>
        <translation>Um colega foi mais rápido e agora está com esta conversa.</translation>
    </message>
    <message>
        <source>Assign the conversation to yourself first.</source>
        <translation>Primeiro atribua a conversa a você.</translation>
    </message>
    <message>
        <source>This conversation was closed meanwhile.</source>
        <translation>Esta conversa já foi encerrada.</translation>
    </message>
    <message>
        <source>This colleague is no longer there. Choose another one.</source>
        <translation>Esta pessoa não está mais na equipe. Escolha outra.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Primeiro escreva algo.</translation>
    </message>
    <message>
        <source>The message is too long. Please shorten it.</source>
        <translation>A mensagem é longa demais. Encurte-a.</translation>
    </message>
    <message>
        <source>The message holds characters that cannot be sent. Please type it anew.</source>
        <translation>A mensagem contém caracteres que não podem ser enviados. Digite-a novamente.</translation>
    </message>
    <message>
        <source>No playbook is active on this site.</source>
        <translation>Não há nenhum manual ativo neste site.</translation>
    </message>
    <message>
        <source>This is no email address. Write it like anna@example.com.</source>
        <translation>Isto não é um endereço de e-mail. Escreva assim: anna@example.com.</translation>
    </message>
    <message>
        <source>This is no phone number. Write it with its country code, like +48.</source>
        <translation>Isto não é um número de telefone. Escreva com o código do país, como +55.</translation>
    </message>
    <message>
        <source>This is no amount. Write a number that is not negative.</source>
        <translation>Isto não é um valor. Escreva um número que não seja negativo.</translation>
    </message>
    <message>
        <source>This amount is too large. Please check it.</source>
        <translation>Este valor é grande demais. Verifique-o.</translation>
    </message>
    <message>
        <source>This currency is not known. Choose one from the list.</source>
        <translation>Esta moeda não é conhecida. Escolha uma da lista.</translation>
    </message>
    <message>
        <source>This is no date. Choose a day in the calendar.</source>
        <translation>Isto não é uma data. Escolha um dia no calendário.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Isto é longo demais. Encurte-o.</translation>
    </message>
    <message>
        <source>There is no room for more in this conversation.</source>
        <translation>Não cabe mais nada nesta conversa.</translation>
    </message>
    <message>
        <source>Add a name, an email, a phone number or an organization first.</source>
        <translation>Adicione primeiro um nome, um e-mail, um telefone ou uma organização.</translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>Este arquivo está vazio. Escolha outro.</translation>
    </message>
    <message>
        <source>This file is too large, 10 MB are the most. Choose a smaller one.</source>
        <translation>Este arquivo é grande demais; o máximo são 10 MB. Escolha um menor.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be sent here. Choose another one.</source>
        <translation>Não é possível enviar arquivos deste tipo aqui. Escolha outro.</translation>
    </message>
    <message>
        <source>This file is not on the server any more. Please add it again.</source>
        <translation>Este arquivo não está mais no servidor. Adicione-o novamente.</translation>
    </message>
    <message>
        <source>This file could not be read. Only files can be sent; for a folder, send the files in it.</source>
        <translation>Não foi possível ler este arquivo. Só é possível enviar arquivos; em vez de uma pasta, envie os arquivos que estão nela.</translation>
    </message>
    <message>
        <source>A message brings 10 files at most. Send these first, then the others.</source>
        <translation>Uma mensagem leva no máximo 10 arquivos. Envie primeiro estes e depois os outros.</translation>
    </message>
    <message>
        <source>The server has no room for files. Tell your administrator.</source>
        <translation>O servidor não tem espaço para arquivos. Avise o seu administrador.</translation>
    </message>
    <message>
        <source>The visitor has not agreed yet to what the site asks for.</source>
        <translation>O visitante ainda não aceitou o que o site pede.</translation>
    </message>
    <message>
        <source>Somebody else saved this playbook meanwhile. Look at theirs first.</source>
        <translation>Enquanto isso, outra pessoa salvou este manual. Veja primeiro essa versão.</translation>
    </message>
    <message>
        <source>This playbook is not finished. Put right what is marked, then save.</source>
        <translation>Este manual não está terminado. Corrija o que está marcado e salve.</translation>
    </message>
    <message>
        <source>This cannot be set. Choose something else, or write it otherwise.</source>
        <translation>Isto não pode ser definido. Escolha outra coisa ou escreva de outra forma.</translation>
    </message>
    <message>
        <source>Somebody else signs in with this e-mail address. Choose another one.</source>
        <translation>Outra pessoa entra com este e-mail. Escolha outro.</translation>
    </message>
    <message>
        <source>Nobody else is an administrator. Make somebody else one first, so that users can still be invited.</source>
        <translation>Ninguém mais é administrador. Torne antes outra pessoa administradora, para que ainda se possa convidar usuários.</translation>
    </message>
    <message>
        <source>This link is good no more. Ask your administrator for a new one.</source>
        <translation>Este link não é mais válido. Peça um novo ao seu administrador.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate. Ask your administrator to install your company&apos;s.</source>
        <translation>Este computador não confia no certificado do servidor. Peça ao administrador para instalar o da sua empresa.</translation>
    </message>
    <message>
        <source>The proxy does not answer. Check its address and your network.</source>
        <translation>O proxy não responde. Verifique o endereço dele e a sua rede.</translation>
    </message>
    <message>
        <source>The proxy wants another name and password. Check both, then try again.</source>
        <translation>O proxy pede outro nome e outra senha. Verifique os dois e tente novamente.</translation>
    </message>
    <message>
        <source>The proxy does not let Live Chat Desk through. Ask your administrator.</source>
        <translation>O proxy não deixa o Live Chat Desk passar. Fale com o administrador.</translation>
    </message>
    <message>
        <source>This is no proxy&apos;s address. Write it like proxy.example.com:8080.</source>
        <translation>Este não é o endereço de um proxy. Escreva assim: proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>The server does not answer. Check its address and your network.</source>
        <translation>O servidor não responde. Confira o endereço dele e sua rede.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again; what is already stored is kept.</source>
        <translation>O disco está cheio. Libere espaço e tente novamente; o que já foi salvo fica guardado.</translation>
    </message>
    <message>
        <source>The disk does not work as it should. Check it and the space left, then try again; what is already stored is kept.</source>
        <translation>O disco não funciona como deveria. Verifique-o, e também o espaço livre, e tente novamente; o que já foi salvo fica guardado.</translation>
    </message>
    <message>
        <source>The server was restored from a backup that does not hold it. Send it again if it still matters.</source>
        <translation>O servidor foi restaurado de um backup que não a contém. Envie-a de novo se ainda for necessária.</translation>
    </message>
    <message>
        <source>The data folder cannot be written to. Check its permissions, then try again.</source>
        <translation>Não é possível gravar na pasta de dados. Confira as permissões dela e tente novamente.</translation>
    </message>
    <message>
        <source>The local data is damaged. The server still has all your conversations.</source>
        <translation>Os dados locais estão danificados. O servidor ainda tem todas as suas conversas.</translation>
    </message>
    <message>
        <source>Another program is using the data folder. Close it, then try again.</source>
        <translation>Outro programa está usando a pasta de dados. Feche-o e tente novamente.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder, or close the file in other programs.</source>
        <translation>Não foi possível gravar o arquivo ali. Escolha outra pasta ou feche o arquivo em outros programas.</translation>
    </message>
    <message>
        <source>The local data was written by a newer version. Please update Live Chat Desk.</source>
        <translation>Os dados locais foram gravados por uma versão mais nova. Atualize o Live Chat Desk.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>More in Help</source>
        <translation>Mais na Ajuda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export leads and deals</source>
        <translation>Exportar leads e negócios</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>leads-and-deals</source>
        <comment>name of a file</comment>
        <translation>leads-e-negocios</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
</context>
<context>
    <name>ExportNote</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
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
        <translation>O Live Chat Desk não pode iniciar</translation>
    </message>
    <message>
        <source>Data folder: {folder}
Nothing in it was changed.</source>
        <translation>Pasta de dados: {folder}
Nada nela foi alterado.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>FieldEdit</name>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
</context>
<context>
    <name>FieldTrouble</name>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar o da outra pessoa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>{name} cleared it meanwhile, {time}.</source>
        <translation>{name} apagou nesse meio-tempo, {time}.</translation>
    </message>
    <message>
        <source>{name} changed it meanwhile to {value}, {time}.</source>
        <translation>{name} alterou para {value} nesse meio-tempo, {time}.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Sound and films</source>
        <translation>Sons e vídeos</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Outros arquivos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Arquivo: {name}</translation>
    </message>
    <message>
        <source>Photo: {name}</source>
        <translation>Foto: {name}</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Mostrar {name}</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Save {name} as…</source>
        <translation>Salvar {name} como…</translation>
    </message>
    <message>
        <source>This photo could not be loaded. Click to try again.</source>
        <translation>Não foi possível carregar a foto. Clique para tentar novamente.</translation>
    </message>
    <message>
        <source>This photo is not kept any more.</source>
        <translation>Esta foto não é mais guardada.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Visitors may send files</source>
        <translation>Visitantes podem enviar arquivos</translation>
    </message>
    <message>
        <source>Users may send files</source>
        <translation>Usuários podem enviar arquivos</translation>
    </message>
    <message>
        <source>What may be sent</source>
        <translation>O que pode ser enviado</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Maior arquivo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>While they wait for somebody, or talk with somebody.</source>
        <translation>Enquanto esperam por alguém ou falam com alguém.</translation>
    </message>
    <message>
        <source>Where they may not, the chat has no place for files.</source>
        <translation>Se não puderem, o chat não tem lugar para arquivos.</translation>
    </message>
    <message>
        <source>Without any of them nobody can send files.</source>
        <translation>Sem nenhum deles, ninguém pode enviar arquivos.</translation>
    </message>
    <message>
        <source>What a file is, its content says and not its name. Programs and scripts are never taken.</source>
        <translation>O que um arquivo é, diz o seu conteúdo e não o seu nome. Programas e scripts nunca são aceitos.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Try fewer words, or only a part of a name.</source>
        <translation>Tente com menos palavras ou só com parte de um nome.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Ainda não há nada aqui</translation>
    </message>
    <message>
        <source>Leads and deals that you create in a conversation&apos;s details appear here.</source>
        <translation>Aqui aparecem os leads e negócios que você cria nos detalhes de uma conversa.</translation>
    </message>
    <message>
        <source>Leads and deals</source>
        <translation>Leads e negócios</translation>
    </message>
</context>
<context>
    <name>FolderButton</name>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln conversa</numerusform>
            <numerusform>%Ln conversas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln não lida</numerusform>
            <numerusform>%Ln não lidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>Fetching your conversations…</source>
        <translation>Carregando suas conversas…</translation>
    </message>
    <message>
        <source>This takes a moment the first time.</source>
        <translation>Na primeira vez, isso leva um instante.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Ninguém entrou</translation>
    </message>
    <message>
        <source>Sign in, and your conversations appear here.</source>
        <translation>Entre e suas conversas aparecem aqui.</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Ainda sem conexão</translation>
    </message>
    <message>
        <source>Your conversations appear here as soon as the server can be reached.</source>
        <translation>Suas conversas aparecem aqui assim que o servidor puder ser alcançado.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Ninguém está esperando</translation>
    </message>
    <message>
        <source>New chats appear here, and you are notified.</source>
        <translation>Novas conversas aparecem aqui e você recebe um aviso.</translation>
    </message>
    <message>
        <source>Switch to online at the bottom left to receive chats.</source>
        <translation>Para receber conversas, fique Online no canto inferior esquerdo.</translation>
    </message>
    <message>
        <source>No conversations of yours</source>
        <translation>Você não tem conversas</translation>
    </message>
    <message>
        <source>Open one in Unassigned and press “Assign to me”.</source>
        <translation>Abra uma em Não atribuídas e clique em “Atribuir a mim”.</translation>
    </message>
    <message>
        <source>Nothing closed yet</source>
        <translation>Nada encerrado ainda</translation>
    </message>
    <message>
        <source>Conversations that end are kept here, for everybody.</source>
        <translation>As conversas que terminam ficam aqui, para todos.</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Unassigned</source>
        <comment>folder</comment>
        <translation>Não atribuídas</translation>
    </message>
    <message>
        <source>My conversations</source>
        <translation>Minhas conversas</translation>
    </message>
    <message>
        <source>Closed conversations</source>
        <translation>Conversas encerradas</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Not part of it yet: {fields}</source>
        <translation>Ainda não incluído: {fields}</translation>
    </message>
    <message>
        <source>Create lead</source>
        <translation>Criar lead</translation>
    </message>
    <message>
        <source>Create deal</source>
        <translation>Criar negócio</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar alterações</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Deal</source>
        <translation>Negócio</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Nome da empresa</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <translation>País dos números de telefone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colleagues see it in the window, and it is in invitations.</source>
        <translation>Os colegas o veem na janela, e ele está nos convites.</translation>
    </message>
    <message>
        <source>Of amounts that are written without one.</source>
        <translation>Dos valores escritos sem moeda.</translation>
    </message>
    <message>
        <source>Of numbers that are written without a country code, such as +48.</source>
        <translation>Dos números escritos sem código do país, como +48.</translation>
    </message>
    <message>
        <source>Of the window, for users who have not chosen one themselves.</source>
        <translation>Da janela, para usuários que não escolheram um.</translation>
    </message>
    <message>
        <source>Live Chat</source>
        <translation>Live Chat</translation>
    </message>
    <message>
        <source>None: numbers need their country code</source>
        <translation>Nenhum: os números precisam do código do país</translation>
    </message>
    <message>
        <source>The language of each user&apos;s computer</source>
        <translation>O idioma do computador de cada usuário</translation>
    </message>
    <message>
        <source>Live Chat is part of the LeadBooster add-on, which your company does not have now. Nobody can sign in, and its sites have no chat.</source>
        <translation>O Live Chat faz parte do complemento LeadBooster, que sua empresa não tem agora. Ninguém pode entrar, e os sites ficam sem chat.</translation>
    </message>
    <message>
        <source>Live Chat is part of the LeadBooster add-on, and your company has it.</source>
        <translation>O Live Chat faz parte do complemento LeadBooster, e sua empresa o tem.</translation>
    </message>
    <message>
        <source>Of the window; the chat speaks that of its site.</source>
        <translation>Da janela; o chat usa o do seu site.</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Como neste computador</translation>
    </message>
    <message>
        <source>At this start another language was asked for (--language), which stays until the program ends.</source>
        <translation>Nesta execução foi pedido outro idioma (--language), que vale até o programa ser encerrado.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escura</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>The colours of all windows.</source>
        <translation>As cores de todas as janelas.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>High: stronger colours and borders, easier to see.</source>
        <translation>Alto: cores e bordas mais fortes, mais fáceis de ver.</translation>
    </message>
    <message>
        <source>When you sign in to this computer</source>
        <translation>Quando você faz login neste computador</translation>
    </message>
    <message>
        <source>Start Live Chat Desk by itself</source>
        <translation>Iniciar o Live Chat Desk automaticamente</translation>
    </message>
    <message>
        <source>In the background, without its window.</source>
        <translation>Em segundo plano, sem a janela.</translation>
    </message>
    <message>
        <source>When you leave this computer</source>
        <translation>Quando você se afasta deste computador</translation>
    </message>
    <message>
        <source>Go offline</source>
        <translation>Ficar offline</translation>
    </message>
    <message>
        <source>Go offline when the screen is locked</source>
        <translation>Ficar offline quando a tela é bloqueada</translation>
    </message>
    <message>
        <source>When you are back you are asked whether to go online again.</source>
        <translation>Ao voltar, o programa pergunta se você quer ficar online de novo.</translation>
    </message>
    <message>
        <source>When you close the window</source>
        <translation>Quando você fecha a janela</translation>
    </message>
    <message>
        <source>Chats and notifications go on; the icon in the tray opens the window again and quits.</source>
        <translation>As conversas e as notificações continuam; o ícone na bandeja abre a janela de novo e encerra.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends Live Chat Desk.</source>
        <translation>Esta área de trabalho não tem bandeja, então fechar a janela encerra o Live Chat Desk.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Permanecer na bandeja</translation>
    </message>
    <message>
        <source>As the company: {language}</source>
        <translation>Como a empresa: {language}</translation>
    </message>
    <message>
        <source>After {minutes} min</source>
        <translation>Após {minutes} min</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nunca automaticamente</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Voltar à conversa</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalhes</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>No new chat begins with it. Chats that run go on.</source>
        <translation>Nenhuma conversa nova começa com ele. As conversas em andamento continuam.</translation>
    </message>
    <message>
        <source>No page of the site has loaded the chat in the last seven days, so nobody can be reached through it.</source>
        <translation>Nenhuma página do site carregou o chat nos últimos sete dias; por isso ninguém pode ser contatado por ele.</translation>
    </message>
    <message>
        <source>New chats of the site begin with it, and somebody is there to answer.</source>
        <translation>As novas conversas do site começam com ele, e há alguém para responder.</translation>
    </message>
    <message>
        <source>New chats of the site begin with it. Nobody is online: visitors take the offline flow.</source>
        <translation>As novas conversas do site começam com ele. Ninguém está online: os visitantes seguem o fluxo offline.</translation>
    </message>
    <message>
        <source>Put it on your site…</source>
        <translation>Coloque no seu site…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Close conversation</source>
        <translation>Encerrar conversa</translation>
    </message>
    <message>
        <source>on {page}</source>
        <translation>em {page}</translation>
    </message>
    <message>
        <source>left the page</source>
        <translation>saiu da página</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar para a lista</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Atribuir a mim</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalhes</translation>
    </message>
</context>
<context>
    <name>HelpContents</name>
    <message>
        <source>Search help</source>
        <translation>Buscar na ajuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Nothing is said of it here. Try another word.</source>
        <translation>Nada é dito sobre isso aqui. Tente outra palavra.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>This opens once you are signed in.</source>
        <translation>Isto abre depois que você entrar na conta.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>HoursField</name>
    <message>
        <source>Business hours</source>
        <translation>Horário de atendimento</translation>
    </message>
    <message>
        <source>Agents are called whenever one of them is online.</source>
        <translation>Os agentes são chamados sempre que um deles estiver online.</translation>
    </message>
    <message>
        <source>Outside these hours visitors take the offline flow.</source>
        <translation>Fora deste horário os visitantes seguem o fluxo offline.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Add a closed day</source>
        <translation>Adicionar um dia fechado</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Fechado em</translation>
    </message>
    <message>
        <source>{day}: not closed</source>
        <translation>{day}: não fechado</translation>
    </message>
</context>
<context>
    <name>IconField</name>
    <message>
        <source>Your own picture</source>
        <translation>Sua própria imagem</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Escolher uma imagem…</translation>
    </message>
</context>
<context>
    <name>Images</name>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Escolher uma imagem</translation>
    </message>
    <message>
        <source>This picture is too large, 10 MB are the most. Choose a smaller one.</source>
        <translation>Esta imagem é grande demais, no máximo 10 MB. Escolha uma menor.</translation>
    </message>
    <message>
        <source>This is no picture that can be shown here, or it has too many pixels. Choose another PNG, JPEG, GIF or WebP.</source>
        <translation>Esta não é uma imagem que possa ser exibida aqui, ou tem pixels demais. Escolha outro PNG, JPEG, GIF ou WebP.</translation>
    </message>
    <message>
        <source>This file could not be read. Choose another one.</source>
        <translation>Não foi possível ler este arquivo. Escolha outro.</translation>
    </message>
    <message>
        <source>The picture was not put in, for you went on to something else. Choose it again where it is to be.</source>
        <translation>A imagem não foi inserida, pois você passou para outra coisa. Escolha-a de novo onde ela deve ficar.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Reset: {action}</source>
        <translation>Redefinir: {action}</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Choose a field and press the keys that you want. Backspace takes them away. They hold in the main window.</source>
        <translation>Escolha um campo e pressione as teclas desejadas. Backspace remove o atalho. Os atalhos valem na janela principal.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Redefinir tudo</translation>
    </message>
    <message>
        <source>These keys are needed for writing. Add Ctrl or Alt to a letter, or use another one.</source>
        <translation>Estas teclas são necessárias para escrever. Adicione Ctrl ou Alt a uma letra, ou use outra.</translation>
    </message>
    <message>
        <source>“{action}” has these keys already. Give it others first, or use others here.</source>
        <translation>“{action}” já tem estas teclas. Dê outras a essa ação primeiro, ou use outras aqui.</translation>
    </message>
</context>
<context>
    <name>KindsField</name>
    <message>
        <source>Photos and drawings, such as JPEG, PNG, WebP and GIF</source>
        <translation>Fotos e desenhos, como JPEG, PNG, WebP e GIF</translation>
    </message>
    <message>
        <source>PDF, text, and files of Word, Excel and PowerPoint</source>
        <translation>PDF, texto e arquivos do Word, Excel e PowerPoint</translation>
    </message>
    <message>
        <source>Recordings, such as MP3 and MP4</source>
        <translation>Gravações, como MP3 e MP4</translation>
    </message>
    <message>
        <source>Archives, such as ZIP, and whatever else is no program</source>
        <translation>Arquivos compactados, como ZIP, e tudo o mais que não for programa</translation>
    </message>
</context>
<context>
    <name>Known</name>
    <message>
        <source>Already in the CRM: {who}</source>
        <translation>Já no CRM: {who}</translation>
    </message>
    <message>
        <source>Already in the CRM:</source>
        <translation>Já no CRM:</translation>
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
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln negócio</numerusform>
            <numerusform>%Ln negócios</numerusform>
        </translation>
    </message>
    <message>
        <source>several leads and deals</source>
        <translation>vários leads e negócios</translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message>
        <source>Not exported. {why}</source>
        <translation>Não exportado. {why}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Salvo como {file}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Created {time}</source>
        <translation>Criado em: {time}</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>Proprietário: {name}</translation>
    </message>
</context>
<context>
    <name>LeadsWindow</name>
    <message>
        <source>Leads and deals</source>
        <translation>Leads e negócios</translation>
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
        <translation>Novo manual…</translation>
    </message>
    <message>
        <source>New site…</source>
        <translation>Novo site…</translation>
    </message>
</context>
<context>
    <name>LeftNote</name>
    <message>
        <source>Back to the list</source>
        <translation>Voltar para a lista</translation>
    </message>
    <message>
        <source>{name} has this conversation now</source>
        <translation>{name} está agora com esta conversa</translation>
    </message>
    <message>
        <source>This conversation is with somebody else now</source>
        <translation>Outra pessoa está agora com esta conversa</translation>
    </message>
    <message>
        <source>It left your window. Choose another one from the list.</source>
        <translation>Ela saiu da sua janela. Escolha outra na lista.</translation>
    </message>
    <message>
        <source>Copy what I had written</source>
        <translation>Copiar o que eu escrevi</translation>
    </message>
</context>
<context>
    <name>Lengths</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Your access to the chats of {company}</source>
        <translation>Seu acesso às conversas de {company}</translation>
    </message>
    <message>
        <source>Hello {name},

please choose a password here, then you can sign in to Live Chat Desk with {address}:

{link}

The link is good until {time}.</source>
        <translation>Olá, {name},

escolha uma senha aqui; depois você pode entrar no Live Chat Desk com {address}:

{link}

O link é válido até: {time}.</translation>
    </message>
    <message>
        <source>Link for {name}</source>
        <translation>Link para {name}</translation>
    </message>
    <message>
        <source>Send {name} this link. Whoever has it can choose their password, so give it to nobody else.</source>
        <translation>Envie este link a {name}. Quem o tiver pode escolher a senha; por isso, não o dê a mais ninguém.</translation>
    </message>
    <message>
        <source>It is good once, until {time}, and is not shown again.</source>
        <translation>Serve uma única vez, até: {time}, e não é mostrado de novo.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Write an e-mail…</source>
        <translation>Escrever um e-mail…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Open this link?</source>
        <translation>Abrir este link?</translation>
    </message>
    <message>
        <source>Its address is written in look-alike letters. It really leads to:
{host}</source>
        <translation>O endereço usa letras parecidas com outras. Na verdade, ele leva a:
{host}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Não abrir</translation>
    </message>
</context>
<context>
    <name>LiveChatButton</name>
    <message>
        <source>Live Chat</source>
        <translation>Live Chat</translation>
    </message>
    <message>
        <source>Configure Live Chat</source>
        <translation>Configurar Live Chat</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This message is further back. Scroll up in the chat to find it.</source>
        <translation>Esta mensagem está mais atrás. Role a conversa para cima para encontrá-la.</translation>
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
        <translation>Olá! 👋</translation>
    </message>
    <message>
        <source>Chatbot</source>
        <translation>Chatbot</translation>
    </message>
    <message>
        <source>Empty playbook</source>
        <translation>Manual vazio</translation>
    </message>
    <message>
        <source>Only a greeting.</source>
        <translation>Apenas uma saudação.</translation>
    </message>
    <message>
        <source>New playbook</source>
        <translation>Novo manual</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Começar com</translation>
    </message>
    <message>
        <source>As the template</source>
        <translation>Como o modelo</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>What is this: {setting}</source>
        <translation>O que é isto: {setting}</translation>
    </message>
    <message>
        <source>What is this? (Shift+F1 in the field)</source>
        <translation>O que é isto? (Shift+F1 no campo)</translation>
    </message>
</context>
<context>
    <name>MarkedField</name>
    <message>
        <source>Bold</source>
        <translation>Negrito</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Itálico</translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Endereço do link</translation>
    </message>
    <message>
        <source>Where it leads; Enter sets it, empty takes it away</source>
        <translation>Para onde leva; Enter define, vazio remove</translation>
    </message>
</context>
<context>
    <name>Meanwhile</name>
    <message>
        <source>Somebody</source>
        <translation>Alguém</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (cópia)</translation>
    </message>
</context>
<context>
    <name>MessageReader</name>
    <message>
        <source>Copy selection</source>
        <translation>Copiar seleção</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensagem</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>Abrir {host}</translation>
    </message>
    <message>
        <source>Opens {host}</source>
        <translation>Abre {host}</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Loading earlier messages…</source>
        <translation>Carregando mensagens anteriores…</translation>
    </message>
    <message>
        <source>Earlier messages could not be loaded. Scroll up to try again.</source>
        <translation>Não foi possível carregar as mensagens anteriores. Role para cima para tentar novamente.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Not sent.</source>
        <translation>Não enviada.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Novas mensagens</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Visitor from {page}</source>
        <translation>Visitante de {page}</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitante</translation>
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
        <translation>Cor do bot</translation>
    </message>
    <message>
        <source>Icon of the bot</source>
        <translation>Ícone do bot</translation>
    </message>
    <message>
        <source>Language of the bot</source>
        <translation>Idioma do bot</translation>
    </message>
</context>
<context>
    <name>NewSiteDialog</name>
    <message>
        <source>New site</source>
        <translation>Novo site</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>First steps: {done} of {count} done</source>
        <translation>Primeiros passos: {done} de {count} feitos</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Not saved.</source>
        <translation>Não salva.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Editar observação</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Excluir observação</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Observação excluída.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>The note you were rewriting was deleted. What you wrote stands here now.</source>
        <translation>A observação que você estava alterando foi excluída. O que você escreveu está aqui agora.</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Observação adicionada</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escreva uma observação</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Adicionar observação</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{name} joined the chat</source>
        <translation>{name} se juntou à conversa</translation>
    </message>
    <message>
        <source>{name} reassigned the conversation to {other}</source>
        <translation>{name} reatribuiu a conversa a {other}</translation>
    </message>
    <message>
        <source>{name} created a lead: {title}</source>
        <translation>{name} criou um lead: {title}</translation>
    </message>
    <message>
        <source>{name} created a deal: {title}</source>
        <translation>{name} criou um negócio: {title}</translation>
    </message>
    <message>
        <source>{name} created an activity: {title}</source>
        <translation>{name} criou uma atividade: {title}</translation>
    </message>
    <message>
        <source>A lead was created: {title}</source>
        <translation>Um lead foi criado: {title}</translation>
    </message>
    <message>
        <source>A deal was created: {title}</source>
        <translation>Um negócio foi criado: {title}</translation>
    </message>
    <message>
        <source>An activity was created: {title}</source>
        <translation>Uma atividade foi criada: {title}</translation>
    </message>
    <message>
        <source>The conversation returned to Unassigned</source>
        <translation>A conversa voltou para Não atribuídas</translation>
    </message>
    <message>
        <source>{name} put the conversation back into Unassigned</source>
        <translation>{name} devolveu a conversa para Não atribuídas</translation>
    </message>
    <message>
        <source>Nobody took the conversation within the wait time</source>
        <translation>Ninguém assumiu a conversa dentro do tempo de espera</translation>
    </message>
    <message>
        <source>The visitor left the page</source>
        <translation>O visitante saiu da página</translation>
    </message>
    <message>
        <source>The visitor is back</source>
        <translation>O visitante voltou</translation>
    </message>
    <message>
        <source>The conversation was closed</source>
        <translation>A conversa foi encerrada</translation>
    </message>
    <message>
        <source>{name} closed the conversation</source>
        <translation>{name} encerrou a conversa</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>New conversations in Unassigned</source>
        <translation>Novas conversas em Não atribuídas</translation>
    </message>
    <message>
        <source>Conversations that are back in Unassigned</source>
        <translation>Conversas que voltaram para Não atribuídas</translation>
    </message>
    <message>
        <source>Conversations assigned to oneself</source>
        <translation>Conversas atribuídas a si</translation>
    </message>
    <message>
        <source>New messages in one&apos;s own conversations</source>
        <translation>Novas mensagens nas próprias conversas</translation>
    </message>
    <message>
        <source>Show what visitors write</source>
        <translation>Mostrar o que os visitantes escrevem</translation>
    </message>
    <message>
        <source>Also in the window</source>
        <translation>Também na janela</translation>
    </message>
    <message>
        <source>Everybody is notified of</source>
        <translation>Todos são notificados de</translation>
    </message>
    <message>
        <source>What is switched off here is told to nobody; it still stands in the lists.</source>
        <translation>Do que é desativado aqui ninguém é avisado; continua aparecendo nas listas.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Otherwise a notification only says who wrote, for screens that others can see.</source>
        <translation>Caso contrário, a notificação só diz quem escreveu, para telas que outros podem ver.</translation>
    </message>
    <message>
        <source>A line at the top of the window, beside the system&apos;s notifications. Each works without the other.</source>
        <translation>Uma linha no alto da janela, além das notificações do sistema. Cada uma funciona sem a outra.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ativado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>Whether notifications are shown at all is also up to the notification settings of each computer.</source>
        <translation>Se as notificações aparecem depende também das configurações de notificações de cada computador.</translation>
    </message>
    <message>
        <source>Whether notifications of Live Chat Desk are shown at all is also up to each computer&apos;s own settings.</source>
        <translation>Se as notificações do Live Chat Desk aparecem depende também das configurações de cada computador.</translation>
    </message>
    <message>
        <source>Open this computer&apos;s notification settings</source>
        <translation>Abrir as configurações de notificações deste computador</translation>
    </message>
    <message>
        <source>The notification settings did not open. Look for them in the settings of this computer.</source>
        <translation>As configurações de notificações não abriram. Procure-as nas configurações deste computador.</translation>
    </message>
    <message>
        <source>You are notified of</source>
        <translation>Do que você é notificado</translation>
    </message>
    <message>
        <source>Keep them until they are handled</source>
        <translation>Mantê-las até serem atendidas</translation>
    </message>
    <message>
        <source>How long notifications stay is up to this computer&apos;s notification settings.</source>
        <translation>O tempo que as notificações ficam visíveis depende das configurações de notificações deste computador.</translation>
    </message>
    <message>
        <source>Tell again of a chat that waits</source>
        <translation>Avisar de novo sobre uma conversa que espera</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Não perturbe</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a notification</comment>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a notification</comment>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>As the company: on</source>
        <translation>Como a empresa: sim</translation>
    </message>
    <message>
        <source>As the company: off</source>
        <translation>Como a empresa: não</translation>
    </message>
    <message>
        <source>Nothing is shown or heard then. What you missed is told of afterwards.</source>
        <translation>Nada é mostrado nem tocado nesse período. Você é avisado depois do que perdeu.</translation>
    </message>
    <message>
        <source>Every day at the same time</source>
        <translation>Todos os dias no mesmo horário</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time of the day</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>a time of the day</comment>
        <translation>Até</translation>
    </message>
    <message>
        <source>While this computer is set not to disturb</source>
        <translation>Enquanto este computador está em Não perturbe</translation>
    </message>
    <message>
        <source>This computer&apos;s Focus hides notifications, but tells no program of it: sounds are only off at the times set here.</source>
        <translation>O modo de concentração deste computador oculta as notificações, mas não avisa os programas: os sons só ficam desligados nas horas definidas aqui.</translation>
    </message>
    <message>
        <source>Every {seconds} s</source>
        <translation>A cada {seconds} s</translation>
    </message>
    <message>
        <source>Every {minutes} min</source>
        <translation>A cada {minutes} min</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>tell again</comment>
        <translation>Nunca</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Found in the chat: {value}. Alt+Enter takes it.</source>
        <translation>Encontrado na conversa: {value}. Alt+Enter o aceita.</translation>
    </message>
    <message>
        <source>The visitor wrote: {words} (Alt+Enter)</source>
        <translation>O visitante escreveu: {words} (Alt+Enter)</translation>
    </message>
    <message>
        <source>In the chat: {value}</source>
        <translation>Na conversa: {value}</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Este não</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>{name} was not opened. {why}</source>
        <translation>{name} não foi aberto. {why}</translation>
    </message>
    <message>
        <source>No program on this computer opens {name}. Save it instead.</source>
        <translation>Nenhum programa neste computador abre {name}. Salve o arquivo.</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Salvar arquivo</translation>
    </message>
    <message>
        <source>{name} was not saved. {why}</source>
        <translation>{name} não foi salvo. {why}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Salvo como {file}</translation>
    </message>
    <message>
        <source>{name} is not kept any more.</source>
        <translation>{name} não é mais guardado.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Buscar atalhos</translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word.</source>
        <translation>Nada tem esse nome. Tente outra palavra.</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Alterar atalhos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>While you write</source>
        <translation>Enquanto você escreve</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Enviar a mensagem</translation>
    </message>
    <message>
        <source>Start a new line</source>
        <translation>Começar uma nova linha</translation>
    </message>
    <message>
        <source>Bring a canned reply</source>
        <translation>Inserir uma resposta pronta</translation>
    </message>
    <message>
        <source>Save a note in the details</source>
        <translation>Salvar uma observação nos detalhes</translation>
    </message>
    <message>
        <source>Search in another window</source>
        <translation>Buscar em outra janela</translation>
    </message>
    <message>
        <source>Close another window</source>
        <translation>Fechar outra janela</translation>
    </message>
    <message>
        <source>Say what a setting is</source>
        <translation>Dizer o que é uma configuração</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Flow</source>
        <translation>Fluxo</translation>
    </message>
    <message>
        <source>No playbook chosen</source>
        <translation>Nenhum manual escolhido</translation>
    </message>
    <message>
        <source>Choose one from the list to see how it goes.</source>
        <translation>Escolha um da lista para ver como ele funciona.</translation>
    </message>
    <message>
        <source>Make a new one of it</source>
        <translation>Fazer um novo com isso</translation>
    </message>
    <message>
        <source>Somebody deleted it. What you changed and did not save is still here.</source>
        <translation>Alguém o excluiu. O que você alterou e não salvou ainda está aqui.</translation>
    </message>
    <message>
        <source>This playbook is not there any more</source>
        <translation>Este manual não existe mais</translation>
    </message>
    <message>
        <source>Somebody deleted it. Choose another one.</source>
        <translation>Alguém o excluiu. Escolha outro.</translation>
    </message>
    <message>
        <source>Only administrators may change this. Ask one of them to do it, or to make you one.</source>
        <translation>Só administradores podem alterar isto. Peça a um deles que o faça ou que lhe dê esse direito.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Set by your organization</source>
        <translation>Definido pela sua organização</translation>
    </message>
    <message>
        <source>{kind}: {choice}</source>
        <translation>{kind}: {choice}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <source>Find actions, people and conversations</source>
        <translation>Encontrar ações, pessoas e conversas</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing has these letters. Try fewer, or another word.</source>
        <translation>Nada tem estas letras. Tente com menos letras ou com outra palavra.</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens · Esc closes</source>
        <translation>↑ ↓ escolher · Enter abre · Esc fecha</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Reassign to {name}</source>
        <translation>Reatribuir a {name}</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Colega</translation>
    </message>
    <message>
        <source>{presence} · show their closed conversations</source>
        <translation>{presence} · mostrar as conversas encerradas</translation>
    </message>
</context>
<context>
    <name>PicturePart</name>
    <message>
        <source>The picture is in. Say what it shows.</source>
        <translation>A imagem foi inserida. Diga o que ela mostra.</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>O que a imagem mostra</translation>
    </message>
    <message>
        <source>What the picture shows, for those who cannot see it</source>
        <translation>O que a imagem mostra, para quem não a vê</translation>
    </message>
</context>
<context>
    <name>PictureWindow</name>
    <message>
        <source>This photo could not be loaded.</source>
        <translation>Não foi possível carregar a foto.</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Abrir em outro programa</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln nova mensagem</numerusform>
            <numerusform>%Ln novas mensagens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Playbooks</name>
    <message>
        <source>Chats that are running with it go on to their end. It cannot be brought back.</source>
        <translation>As conversas em andamento com ele continuam até o fim. Não é possível recuperá-lo.</translation>
    </message>
    <message>
        <source>It is active: without it the site offers no chat.</source>
        <translation>Está ativo: sem ele, o site não oferece chat.</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>Excluir “{name}”?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Activate “{name}”?</source>
        <translation>Ativar “{name}”?</translation>
    </message>
    <message>
        <source>“{other}” is active on this site now and is paused then. Chats that run go on.</source>
        <translation>“{other}” está ativo neste site agora e será pausado. As conversas em andamento continuam.</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Activate it without your changes?</source>
        <translation>Ativar sem as suas alterações?</translation>
    </message>
    <message>
        <source>Your changes are not saved: visitors would get it as it was saved last. Save first to have them.</source>
        <translation>Suas alterações não foram salvas: os visitantes o veriam como foi salvo da última vez. Salve primeiro para incluí-las.</translation>
    </message>
    <message>
        <source>Activate as saved</source>
        <translation>Ativar o que foi salvo</translation>
    </message>
    <message>
        <source>Configure Live Chat</source>
        <translation>Configurar Live Chat</translation>
    </message>
    <message>
        <source>Begin with the template “Chat with your leads”, or add the Live Chat card to a playbook.</source>
        <translation>Comece com o modelo “Conversar com seus leads” ou adicione o cartão do Live Chat a um manual.</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Novo a partir do modelo</translation>
    </message>
    <message>
        <source>Choose an existing playbook</source>
        <translation>Escolher um manual existente</translation>
    </message>
    <message>
        <source>{name} saved this playbook meanwhile</source>
        <translation>{name} salvou este manual nesse meio-tempo</translation>
    </message>
    <message>
        <source>Your changes are kept here until you choose.</source>
        <translation>Suas alterações ficam guardadas aqui até você escolher.</translation>
    </message>
    <message>
        <source>See both</source>
        <translation>Ver ambos</translation>
    </message>
    <message>
        <source>Save mine instead</source>
        <translation>Salvar o meu no lugar</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Ficar com o da outra pessoa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Descartar suas alterações?</translation>
    </message>
    <message>
        <source>The playbook is as it was saved last then. This cannot be undone.</source>
        <translation>O manual fica como foi salvo pela última vez. Não é possível desfazer.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>What you wrote here is not saved.</source>
        <translation>O que você escreveu aqui não foi salvo.</translation>
    </message>
    <message>
        <source>No visitor gets here</source>
        <translation>Nenhum visitante chega aqui</translation>
    </message>
    <message>
        <source>No visitor takes this way</source>
        <translation>Nenhum visitante segue por aqui</translation>
    </message>
    <message>
        <source>Bot and playbook</source>
        <translation>Bot e manual</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Closed: {days}</source>
        <translation>Fechado: {days}</translation>
    </message>
    <message>
        <source>Name of the playbook</source>
        <translation>Nome do manual</translation>
    </message>
    <message>
        <source>Name of the bot</source>
        <translation>Nome do bot</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aparência e idioma</translation>
    </message>
    <message>
        <source>What visitors agree to</source>
        <translation>Com o que os visitantes concordam</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Horário de atendimento</translation>
    </message>
    <message>
        <source>First card</source>
        <translation>Primeiro cartão</translation>
    </message>
    <message>
        <source>Goes on with</source>
        <translation>Continua com</translation>
    </message>
    <message>
        <source>The bot&apos;s part ends here</source>
        <translation>A parte do bot termina aqui</translation>
    </message>
    <message>
        <source>Offline flow</source>
        <translation>Fluxo offline</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Não instalado</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Salvo {time}</translation>
    </message>
    <message>
        <source>Saved by {name}, {time}</source>
        <translation>Salvo por {name}, {time}</translation>
    </message>
    <message>
        <source>Somebody deleted this playbook meanwhile.</source>
        <translation>Alguém excluiu este manual enquanto isso.</translation>
    </message>
    <message>
        <source>Only deals admins may do this, and you are none any more.</source>
        <translation>Só administradores de negócios podem fazer isto, e você não é mais um.</translation>
    </message>
    <message>
        <source>Site {name}</source>
        <translation>Site {name}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Cartão</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Saudação</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Question card</source>
        <translation>Cartão de pergunta</translation>
    </message>
    <message>
        <source>Capture card</source>
        <translation>Cartão de captação</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Texto livre</translation>
    </message>
    <message>
        <source>Live Chat card</source>
        <translation>Cartão do Live Chat</translation>
    </message>
    <message>
        <source>Qualified lead</source>
        <translation>Lead qualificado</translation>
    </message>
    <message>
        <source>Not a lead</source>
        <translation>Não é um lead</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Voltar à pergunta</translation>
    </message>
    <message>
        <source>What the bot says</source>
        <translation>O que o bot diz</translation>
    </message>
    <message>
        <source>What it says when it did not understand</source>
        <translation>O que diz quando não entendeu</translation>
    </message>
    <message>
        <source>Answer for who would rather not say</source>
        <translation>Resposta de quem prefere não dizer</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>O que pergunta</translation>
    </message>
    <message>
        <source>What it creates</source>
        <translation>O que cria</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>De quem é</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Online message</source>
        <translation>Mensagem online</translation>
    </message>
    <message>
        <source>Offline message</source>
        <translation>Mensagem offline</translation>
    </message>
    <message>
        <source>Wait time</source>
        <translation>Tempo de espera</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>May I ask a question?</source>
        <translation>Posso fazer uma pergunta?</translation>
    </message>
    <message>
        <source>Nobody can answer right now. What you wrote is kept.</source>
        <translation>Ninguém pode responder agora. O que você escreveu fica guardado.</translation>
    </message>
    <message>
        <source>I am calling somebody from our team.</source>
        <translation>Estou chamando alguém da nossa equipe.</translation>
    </message>
    <message>
        <source>May I ask your name?</source>
        <translation>Posso perguntar seu nome?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Do que se trata?</translation>
    </message>
    <message>
        <source>A new message</source>
        <translation>Uma nova mensagem</translation>
    </message>
    <message>
        <source>Lead, deal or activity</source>
        <translation>Lead, negócio ou atividade</translation>
    </message>
    <message>
        <source>Choose a card to edit it, or add one behind the row that you are at.</source>
        <translation>Escolha um cartão para editá-lo, ou adicione um depois da linha em que você está.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>There is nothing to set at this card.</source>
        <translation>Não há nada a ajustar neste cartão.</translation>
    </message>
    <message>
        <source>Somebody or something else</source>
        <translation>Outra pessoa ou outra coisa</translation>
    </message>
    <message>
        <source>No icon: the first letter of the name</source>
        <translation>Sem ícone: a primeira letra do nome</translation>
    </message>
    <message>
        <source>Colour: {name}</source>
        <translation>Cor: {name}</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>uma imagem</translation>
    </message>
    <message>
        <source>Icon: {name}</source>
        <translation>Ícone: {name}</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Idioma: {name}</translation>
    </message>
    <message>
        <source>The site&apos;s colour</source>
        <translation>A cor do site</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde-azulado</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Roxo</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Cinza-escuro</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Robô</translation>
    </message>
    <message>
        <source>Speech bubble</source>
        <translation>Balão de fala</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Smile</source>
        <translation>Sorriso</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrela</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Coração</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Ponto de interrogação</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Sino</translation>
    </message>
    <message>
        <source>The site&apos;s language</source>
        <translation>O idioma do site</translation>
    </message>
    <message>
        <source>no playbook yet</source>
        <translation>ainda sem manual</translation>
    </message>
</context>
<context>
    <name>PlaybooksWindow</name>
    <message>
        <source>“{name}” is not saved yet: visitors do not see your changes. They are kept here.</source>
        <translation>“{name}” ainda não foi salvo: os visitantes não veem suas alterações. Elas ficam guardadas aqui.</translation>
    </message>
    <message>
        <source>Choose a playbook from the list, then add the Live Chat card with “Add a card”.</source>
        <translation>Escolha um manual da lista e adicione o cartão do Live Chat com “Adicionar um cartão”.</translation>
    </message>
    <message>
        <source>Chatbot</source>
        <translation>Chatbot</translation>
    </message>
    <message>
        <source>Only deals admins may set up the chatbot. Ask an administrator for the right, or to do it for you.</source>
        <translation>Só administradores de negócios podem configurar o chatbot. Peça a permissão a um administrador, ou que o faça por você.</translation>
    </message>
    <message>
        <source>Your changes are not saved. They are kept here for when you may again.</source>
        <translation>Suas alterações não foram salvas. Elas ficam guardadas aqui para quando você puder de novo.</translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>Você não pode ver isto</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Your preferences could not be read, so everything is as it was delivered. Open Preferences to choose again.</source>
        <translation>Não foi possível ler suas preferências, então tudo está como no início. Abra Preferências para escolher de novo.</translation>
    </message>
    <message>
        <source>Until then, what was set before goes on.</source>
        <translation>Até lá, continua valendo o que foi definido antes.</translation>
    </message>
    <message>
        <source>What your organization has set is not used, since others than the administrator of this computer could change it. Please tell your administrator: {source}</source>
        <translation>O que sua organização definiu não é usado, pois outros além do administrador deste computador poderiam alterá-lo. Avise o administrador: {source}</translation>
    </message>
    <message>
        <source>What your organization has set is not used, since there is too much of it. Please tell your administrator: {source}</source>
        <translation>O que sua organização definiu não é usado, pois é demais. Avise o administrador: {source}</translation>
    </message>
    <message>
        <source>What your organization has set cannot be read, and is not used. Please tell your administrator: {source}</source>
        <translation>O que sua organização definiu não pode ser lido e não é usado. Avise o administrador: {source}</translation>
    </message>
    <message>
        <source>Some of what your organization has set is not understood: {names}. Please tell your administrator: {source}</source>
        <translation>Parte do que sua organização definiu não é compreendida: {names}. Avise o administrador: {source}</translation>
    </message>
    <message>
        <source>Set by your organization, and cannot be changed here: {source}</source>
        <translation>Definido pela sua organização, não pode ser alterado aqui: {source}</translation>
    </message>
    <message>
        <source>Preset by your organization; you can change it: {source}</source>
        <translation>Predefinido pela sua organização; você pode alterá-lo: {source}</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Visitor: {text}</source>
        <translation>Visitante: {text}</translation>
    </message>
    <message>
        <source>{time} later</source>
        <translation>{time} depois</translation>
    </message>
    <message>
        <source>Somebody takes it after</source>
        <translation>Alguém assume após</translation>
    </message>
    <message>
        <source>Online, but nobody takes it</source>
        <translation>Online, mas ninguém assume</translation>
    </message>
    <message>
        <source>Nobody is online</source>
        <translation>Ninguém está online</translation>
    </message>
    <message>
        <source>A person has the chat.</source>
        <translation>Uma pessoa está com a conversa.</translation>
    </message>
    <message>
        <source>The bot has brought it to its end.</source>
        <translation>O bot o levou até o fim.</translation>
    </message>
    <message>
        <source>Nobody came in time. The bot has brought it to its end.</source>
        <translation>Ninguém chegou a tempo. O bot o levou até o fim.</translation>
    </message>
    <message>
        <source>It goes on and on. The preview stops here.</source>
        <translation>Isto não termina nunca. A pré-visualização para aqui.</translation>
    </message>
    <message>
        <source>The bot waits for the visitor.</source>
        <translation>O bot espera pelo visitante.</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Nota: {text}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <source>What the visitor sees</source>
        <translation>O que o visitante vê</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>Mostrar o cartão</translation>
    </message>
    <message>
        <source>Show one</source>
        <translation>Mostrar um</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Um passo atrás</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Do início</translation>
    </message>
    <message>
        <source>Hide the preview (Ctrl+P)</source>
        <translation>Ocultar a pré-visualização (Ctrl+P)</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Não há conexão.</translation>
    </message>
    <message>
        <source>There are too many ways to try them all, so none are marked that nobody takes.</source>
        <translation>Há caminhos demais para testar todos, então os que ninguém segue não são marcados.</translation>
    </message>
    <message>
        <source>The flow marks them: lead a way there, or delete them.</source>
        <translation>Estão marcados no fluxo: leve um caminho até lá ou exclua-os.</translation>
    </message>
    <message>
        <source>The preview stops: {why}</source>
        <translation>A pré-visualização para: {why}</translation>
    </message>
    <message>
        <source>The preview stops at “{card}”: {why}</source>
        <translation>A pré-visualização para em “{card}”: {why}</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Ainda não há nada para mostrar.</translation>
    </message>
    <message>
        <source>This is how it was before.</source>
        <translation>Era assim antes.</translation>
    </message>
    <message>
        <source>The flow has changed: with these answers the visitor gets no further.</source>
        <translation>O fluxo mudou: com estas respostas o visitante não vai adiante.</translation>
    </message>
</context>
<context>
    <name>ProxyForm</name>
    <message>
        <source>The password is kept in this computer&apos;s keyring.</source>
        <translation>A senha é guardada no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer, so the password is kept for this run only.</source>
        <translation>Este computador não tem chaveiro, então a senha fica guardada só até você fechar o programa.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sem alteração</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Use the system&apos;s settings</source>
        <translation>Usar as configurações do sistema</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sem proxy</translation>
    </message>
    <message>
        <source>Set here</source>
        <translation>Definir aqui</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Endereço do proxy</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message numerus="yes">
        <source>You have %n open chat(s)</source>
        <translation>
            <numerusform>Você tem %n conversa aberta</numerusform>
            <numerusform>Você tem %n conversas abertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Your chats are on their way</source>
        <translation>Suas conversas estão a caminho</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>The server has not answered yet. What it has not confirmed is kept, and sent when you start again.</source>
        <translation>O servidor ainda não respondeu. O que ele não confirmou fica guardado e é enviado quando você abrir de novo.</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Aguardando o servidor…</translation>
    </message>
    <message>
        <source>They stay with you; if you are away for longer than your company allows, they go back to Unassigned.</source>
        <translation>Eles ficam com você; se você ficar ausente por mais tempo do que a empresa permite, voltam para Não atribuídas.</translation>
    </message>
    <message>
        <source>There is no connection, so they cannot be given to anybody now.</source>
        <translation>Não há conexão, então agora não dá para passá-los a ninguém.</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) could not be given away. Choose again.</source>
        <translation>
            <numerusform>Não foi possível passar %n conversa. Escolha de novo.</numerusform>
            <numerusform>Não foi possível passar %n conversas. Escolha de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>What shall become of them?</source>
        <translation>O que fazer com eles?</translation>
    </message>
    <message numerus="yes">
        <source>Without an answer within %n second(s) they stay with you, and the session ends.</source>
        <translation>
            <numerusform>Sem resposta em %n segundo, eles ficam com você e a sessão termina.</numerusform>
            <numerusform>Sem resposta em %n segundos, eles ficam com você e a sessão termina.</numerusform>
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
        <translation>Encontrar tudo…</translation>
    </message>
    <message>
        <source>Leads and deals</source>
        <translation>Leads e negócios</translation>
    </message>
    <message>
        <source>Chatbot</source>
        <translation>Chatbot</translation>
    </message>
    <message>
        <source>Company settings</source>
        <translation>Configurações da empresa</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>Configurações de conexão…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Sair da conta…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Account menu</source>
        <translation>Menu da conta</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all of it as text</source>
        <translation>Copiar tudo como texto</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nada está aberto</translation>
    </message>
    <message>
        <source>Choose something in the list to see all that is known of it.</source>
        <translation>Escolha algo na lista para ver tudo o que se sabe.</translation>
    </message>
    <message>
        <source>This is not there any more</source>
        <translation>Isto não está mais aqui</translation>
    </message>
    <message>
        <source>It may have been deleted. Search for it to be sure.</source>
        <translation>Pode ter sido excluído. Procure para ter certeza.</translation>
    </message>
</context>
<context>
    <name>ReassignBox</name>
    <message>
        <source>Unassigned</source>
        <comment>owner</comment>
        <translation>Não atribuída</translation>
    </message>
    <message>
        <source>{name} (offline)</source>
        <translation>{name} (offline)</translation>
    </message>
    <message>
        <source>{name} is offline and may not answer soon.</source>
        <translation>{name} está offline e pode demorar a responder.</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Reatribuir</translation>
    </message>
</context>
<context>
    <name>RepliesBench</name>
    <message>
        <source>Not saved. Put right what is marked first.</source>
        <translation>Não foi salvo. Corrija primeiro o que está marcado.</translation>
    </message>
    <message>
        <source>Your canned replies are not saved yet: nobody else has them. They are kept here.</source>
        <translation>Suas respostas prontas ainda não foram salvas: ninguém mais as tem. Elas ficam guardadas aqui.</translation>
    </message>
    <message>
        <source>Your changes that were not saved are back.</source>
        <translation>Suas alterações não salvas estão de volta.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Outra pessoa</translation>
    </message>
    <message>
        <source>Not saved. {name} saved meanwhile and changed the same: {replies}. Yours stand here; save to put them in place.</source>
        <translation>Não foi salvo. {name} salvou nesse meio-tempo e alterou o mesmo: {replies}. Aqui estão as suas; salve para colocá-las no lugar.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Não foi salvo.</translation>
    </message>
    <message>
        <source>Your changes are kept here.</source>
        <translation>Suas alterações ficam guardadas aqui.</translation>
    </message>
    <message>
        <source>Saved. {name} had saved others meanwhile; both are there.</source>
        <translation>Salvo. {name} havia salvado outras nesse meio-tempo; ambas estão aí.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
</context>
<context>
    <name>RepliesFoot</name>
    <message>
        <source>Discard changes</source>
        <translation>Descartar alterações</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ainda não salvo</translation>
    </message>
    <message>
        <source>Undo: bring back /{shortcut}</source>
        <translation>Desfazer: recuperar /{shortcut}</translation>
    </message>
</context>
<context>
    <name>ReplyEditor</name>
    <message>
        <source>Shortcut</source>
        <translation>Atalho</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Visitor&apos;s name</source>
        <translation>Nome do visitante</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>Nome de quem responde</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Put in:</source>
        <translation>Inserir:</translation>
    </message>
    <message>
        <source>Shortcut, typed behind /</source>
        <translation>Atalho, digitado depois de /</translation>
    </message>
    <message>
        <source>How it may read</source>
        <translation>Como pode ficar</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>The CRM says: {words}</source>
        <translation>O CRM diz: {words}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Open in the CRM</source>
        <translation>Abrir no CRM</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Final results created</source>
        <translation>Resultados finais criados</translation>
    </message>
    <message>
        <source>Leads and deals that you create appear here.</source>
        <translation>Os leads e negócios que você criar aparecem aqui.</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Data retention</source>
        <translation>Retenção de dados</translation>
    </message>
    <message>
        <source>Keep closed conversations</source>
        <translation>Manter as conversas encerradas</translation>
    </message>
    <message>
        <source>Keep files of closed conversations</source>
        <translation>Manter os arquivos das conversas encerradas</translation>
    </message>
    <message>
        <source>Open conversations always stay. Leads, deals and activities made from a conversation stay where they are.</source>
        <translation>As conversas abertas sempre ficam. Leads, negócios e atividades criados de uma conversa ficam onde estão.</translation>
    </message>
    <message>
        <source>Files go with their conversation at the latest. Where they go first, the conversation still names them.</source>
        <translation>Os arquivos vão no máximo junto com a conversa. Se forem antes, a conversa ainda os nomeia.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para sempre</translation>
    </message>
    <message>
        <source>What is older than that already goes an hour after you save. Until then you can put the setting back.</source>
        <translation>O que já for mais antigo é apagado uma hora depois de salvar. Até lá, você pode desfazer a configuração.</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Not sent</source>
        <translation>Não enviada</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Closed {time}</source>
        <translation>Encerrada {time}</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>No longer in this folder</source>
        <translation>Não está mais nesta pasta</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Visitor left</source>
        <translation>Visitante saiu</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviada</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualificado</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Desqualificado</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Not saved yet: {settings}</source>
        <translation>Ainda não salvo: {settings}</translation>
    </message>
    <message>
        <source>What you changed is not saved, and stays here for you to copy.</source>
        <translation>O que você alterou não está salvo e fica aqui para copiar.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Não salvo.</translation>
    </message>
    <message>
        <source>Your changes are kept here.</source>
        <translation>Suas alterações ficam guardadas aqui.</translation>
    </message>
    <message>
        <source>The server&apos;s operator</source>
        <translation>O operador do servidor</translation>
    </message>
    <message>
        <source>{name} saved meanwhile, and changed the same as you. Theirs: {settings}. Save to put yours in their place.</source>
        <translation>{name} salvou enquanto isso e alterou o mesmo que você. Do outro lado: {settings}. Salve para pôr o seu no lugar.</translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message>
        <source>Discard changes</source>
        <translation>Descartar alterações</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ainda não salvo</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search by name, title, email or phone</source>
        <translation>Buscar por nome, título, e-mail ou telefone</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Notes</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Final results created</source>
        <translation>Resultados finais criados</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Bot and playbook</source>
        <translation>Bot e manual</translation>
    </message>
    <message>
        <source>Name of the playbook</source>
        <translation>Nome do manual</translation>
    </message>
    <message>
        <source>Name of the bot</source>
        <translation>Nome do bot</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>The site&apos;s, or one such as #1f6feb</source>
        <translation>A do site, ou p. ex. #1f6feb</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Ícone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Notes</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Leads and deals</source>
        <translation>Leads e negócios</translation>
    </message>
    <message>
        <source>Other leads and deals</source>
        <translation>Outros leads e negócios</translation>
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
        <translation>Ainda não há site</translation>
    </message>
    <message>
        <source>A site is where your visitors are. Make one with “New site…”; then give it a playbook.</source>
        <translation>Um site é onde estão seus visitantes. Crie um com “Novo site…” e depois dê a ele um manual.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Go to Unassigned</source>
        <translation>Ir para Não atribuídas</translation>
    </message>
    <message>
        <source>Go to My conversations</source>
        <translation>Ir para Minhas conversas</translation>
    </message>
    <message>
        <source>Go to Closed conversations</source>
        <translation>Ir para Conversas encerradas</translation>
    </message>
    <message>
        <source>Open Leads and deals</source>
        <translation>Abrir Leads e negócios</translation>
    </message>
    <message>
        <source>Open Chatbot</source>
        <translation>Abrir Chatbot</translation>
    </message>
    <message>
        <source>Open Company settings</source>
        <translation>Abrir Configurações da empresa</translation>
    </message>
    <message>
        <source>Open Preferences</source>
        <translation>Abrir Preferências</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversa anterior</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>The open conversation</source>
        <translation>A conversa aberta</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Janelas</translation>
    </message>
    <message>
        <source>You and this program</source>
        <translation>Você e este programa</translation>
    </message>
    <message>
        <source>Find actions, people and conversations</source>
        <translation>Encontrar ações, pessoas e conversas</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Próxima conversa</translation>
    </message>
    <message>
        <source>Go to the list of conversations</source>
        <translation>Ir para a lista de conversas</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escrever uma mensagem</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Atribuir a mim</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Reatribuir</translation>
    </message>
    <message>
        <source>Put back into Unassigned</source>
        <translation>Devolver para Não atribuídas</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Encerrar conversa</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Anexar arquivos</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Mostrar ou ocultar os detalhes</translation>
    </message>
    <message>
        <source>Write in the details</source>
        <translation>Escrever nos detalhes</translation>
    </message>
    <message>
        <source>Create lead</source>
        <translation>Criar lead</translation>
    </message>
    <message>
        <source>Create deal</source>
        <translation>Criar negócio</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>Mostrar todos os atalhos</translation>
    </message>
    <message>
        <source>Open Help</source>
        <translation>Abrir a ajuda</translation>
    </message>
    <message>
        <source>Open Connection settings</source>
        <translation>Abrir Configurações de conexão</translation>
    </message>
    <message>
        <source>Go online or offline</source>
        <translation>Ficar online ou offline</translation>
    </message>
    <message>
        <source>Try to connect now</source>
        <translation>Tentar conectar agora</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair da conta</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Go offline</source>
        <translation>Ficar offline</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Ficar online</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Entre primeiro</translation>
    </message>
    <message>
        <source>One moment, the server is being asked</source>
        <translation>Um momento, o servidor está sendo consultado</translation>
    </message>
    <message>
        <source>Assign the conversation to yourself first</source>
        <translation>Primeiro atribua a conversa a você</translation>
    </message>
    <message>
        <source>Your company has switched this off</source>
        <translation>Sua empresa desativou isto</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>Sign in to Live Chat Desk</source>
        <translation>Entre no Live Chat Desk</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Endereço do servidor</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>Configurações de conexão…</translation>
    </message>
    <message>
        <source>You stay signed in on this computer where it has a keyring, otherwise for this run only.</source>
        <translation>Se o computador tiver um chaveiro, você continua conectado; se não, só até fechar o programa.</translation>
    </message>
</context>
<context>
    <name>SiteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SiteForm</name>
    <message>
        <source>Name of the site</source>
        <translation>Nome do site</translation>
    </message>
    <message>
        <source>Allowed sites, one per line</source>
        <translation>Sites permitidos, um por linha</translation>
    </message>
    <message>
        <source>Only pages of these sites may have the chat.</source>
        <translation>Só as páginas destes sites podem ter o chat.</translation>
    </message>
    <message>
        <source>The site needs a name.</source>
        <translation>O site precisa de um nome.</translation>
    </message>
    <message>
        <source>The bot needs a name.</source>
        <translation>O bot precisa de um nome.</translation>
    </message>
    <message>
        <source>{count} sites are the most.</source>
        <translation>No máximo {count} sites.</translation>
    </message>
    <message>
        <source>Name of the bot</source>
        <translation>Nome do bot</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>SitePage</name>
    <message>
        <source>This site has no playbook yet: its pages offer no chat.</source>
        <translation>Este site ainda não tem manual: suas páginas não oferecem chat.</translation>
    </message>
    <message>
        <source>New playbook…</source>
        <translation>Novo manual…</translation>
    </message>
    <message>
        <source>Put it on your site…</source>
        <translation>Coloque no seu site…</translation>
    </message>
    <message>
        <source>Site settings…</source>
        <translation>Configurações do site…</translation>
    </message>
</context>
<context>
    <name>SiteSettings</name>
    <message>
        <source>Site settings</source>
        <translation>Configurações do site</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguém</translation>
    </message>
    <message>
        <source>{name} changed this site meanwhile. What you wrote is still here.</source>
        <translation>{name} alterou este site nesse meio-tempo. O que você escreveu continua aqui.</translation>
    </message>
    <message>
        <source>Save mine instead</source>
        <translation>Salvar o meu no lugar</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Ficar com o da outra pessoa</translation>
    </message>
</context>
<context>
    <name>Sites</name>
    <message>
        <source>A playbook of the site may set its own name, colour and language.</source>
        <translation>Um manual do site pode ter nome, cor e idioma próprios.</translation>
    </message>
    <message>
        <source>No page has loaded the chat yet.</source>
        <translation>Nenhuma página carregou o chat ainda.</translation>
    </message>
    <message>
        <source>A page loaded the chat last at {time}.</source>
        <translation>Uma página carregou o chat pela última vez: {time}.</translation>
    </message>
    <message>
        <source>A page loaded the chat last at {time}: {page}</source>
        <translation>Uma página carregou o chat pela última vez ({time}): {page}</translation>
    </message>
    <message>
        <source>The chat does not open on {site}: it is not among the allowed sites. Add it in the site&apos;s settings.</source>
        <translation>O chat não abre em {site}: não está entre os sites permitidos. Adicione-o nas configurações do site.</translation>
    </message>
    <message>
        <source>No page may have the chat yet. Add your site in the site&apos;s settings.</source>
        <translation>Nenhuma página pode ter o chat ainda. Adicione o seu site nas configurações do site.</translation>
    </message>
    <message>
        <source>Allowed sites: {sites}</source>
        <translation>Sites permitidos: {sites}</translation>
    </message>
    <message>
        <source>“{line}” is no site. Write it like https://shop.example, one per line.</source>
        <translation>“{line}” não é um site. Escreva assim: https://shop.example, um por linha.</translation>
    </message>
</context>
<context>
    <name>Situation</name>
    <message>
        <source>Outside business hours visitors see the same.</source>
        <translation>Fora do horário os visitantes veem o mesmo.</translation>
    </message>
    <message>
        <source>This is what visitors see within business hours.</source>
        <translation>É isto que os visitantes veem dentro do horário.</translation>
    </message>
    <message>
        <source>Who is there to answer</source>
        <translation>Quem pode responder</translation>
    </message>
    <message>
        <source>Seconds until somebody takes the chat</source>
        <translation>Segundos até alguém assumir a conversa</translation>
    </message>
</context>
<context>
    <name>SoundRow</name>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Play: {sound}</source>
        <translation>Reproduzir: {sound}</translation>
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
        <translation>Você ouve</translation>
    </message>
    <message>
        <source>New conversations in Unassigned</source>
        <translation>Novas conversas em Não atribuídas</translation>
    </message>
    <message>
        <source>Conversations that are back in Unassigned</source>
        <translation>Conversas que voltaram para Não atribuídas</translation>
    </message>
    <message>
        <source>Conversations assigned to oneself</source>
        <translation>Conversas atribuídas a si</translation>
    </message>
    <message>
        <source>New messages in one&apos;s own conversations</source>
        <translation>Novas mensagens nas próprias conversas</translation>
    </message>
    <message>
        <source>A sound comes with its notification: where there is none, and in quiet times, nothing is heard.</source>
        <translation>O som acompanha a notificação: se não houver uma, ou no horário de silêncio, nada se ouve.</translation>
    </message>
    <message>
        <source>Until somebody comes</source>
        <translation>Até alguém vir</translation>
    </message>
    <message>
        <source>The sound of a chat in Unassigned comes again every {seconds} s, while you are online.</source>
        <translation>O som de uma conversa em Não atribuídas se repete a cada {seconds} s enquanto você estiver online.</translation>
    </message>
    <message>
        <source>Ring until somebody takes the chat</source>
        <translation>Tocar até alguém assumir a conversa</translation>
    </message>
    <message>
        <source>When something waits and you are elsewhere. The window never comes to the front by itself.</source>
        <translation>Quando algo espera e você está em outro lugar. A janela nunca vem para a frente sozinha.</translation>
    </message>
    <message>
        <source>Flash the window&apos;s button in the taskbar</source>
        <translation>Piscar o botão da janela na barra de tarefas</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Nothing is heard while the volume is 0.</source>
        <translation>Com o volume em 0, nada se ouve.</translation>
    </message>
    <message>
        <source>Nothing on this computer plays sounds. Install pw-play, paplay or aplay, and try again.</source>
        <translation>Nada neste computador reproduz sons. Instale pw-play, paplay ou aplay e tente novamente.</translation>
    </message>
    <message>
        <source>The sound could not be played. Check that loudspeakers or headphones are connected, and try again.</source>
        <translation>Não foi possível reproduzir o som. Verifique se há alto-falantes ou fones conectados e tente novamente.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Sign in to receive chats</source>
        <translation>Entre para receber conversas</translation>
    </message>
    <message>
        <source>Switch on to receive chats</source>
        <translation>Ative para receber conversas</translation>
    </message>
    <message>
        <source>You receive chats</source>
        <translation>Você recebe conversas</translation>
    </message>
    <message>
        <source>You receive chats again once connected</source>
        <translation>Você recebe conversas ao reconectar</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>Configurações de conexão…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>{step}. Done.</source>
        <translation>{step}. Feito.</translation>
    </message>
</context>
<context>
    <name>StrandedTexts</name>
    <message>
        <source>Not sent</source>
        <translation>Não enviadas</translation>
    </message>
    <message>
        <source>These conversations left your window before you could send this. Copy what you still need.</source>
        <translation>Estas conversas saíram da sua janela antes que isto pudesse ser enviado. Copie o que ainda for útil.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>restam {time}</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Edit this card</source>
        <translation>Editar este cartão</translation>
    </message>
    <message>
        <source>Delete this card</source>
        <translation>Excluir este cartão</translation>
    </message>
    <message>
        <source>Move this card up</source>
        <translation>Mover este cartão para cima</translation>
    </message>
    <message>
        <source>Move this card down</source>
        <translation>Mover este cartão para baixo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Bot and playbook</source>
        <translation>Bot e manual</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Adicionar um cartão</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>My newest conversations</source>
        <translation>Minhas conversas mais recentes</translation>
    </message>
    <message>
        <source>Open Live Chat Desk</source>
        <translation>Abrir o Live Chat Desk</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Ninguém está esperando</translation>
    </message>
    <message numerus="yes">
        <source>the oldest for %n minute(s)</source>
        <translation>
            <numerusform>a mais antiga há %n minuto</numerusform>
            <numerusform>a mais antiga há %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>answer by {time}</source>
        <translation>responda até {time}</translation>
    </message>
</context>
<context>
    <name>TrayPlace</name>
    <message>
        <source>It goes on receiving chats and tells you of them. Its icon in the tray opens it again and quits it.</source>
        <translation>Ele continua recebendo conversas e avisa você. O ícone na bandeja abre de novo e encerra o programa.</translation>
    </message>
    <message>
        <source>Live Chat Desk stays in the tray</source>
        <translation>O Live Chat Desk fica na bandeja</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fechar a janela</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The tray is gone, so the window is back.</source>
        <translation>A bandeja sumiu, então a janela voltou.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>Não foi possível carregar</translation>
    </message>
</context>
<context>
    <name>Unknown</name>
    <message>
        <source>The details could not be loaded. {why}</source>
        <translation>Não foi possível carregar os detalhes. {why}</translation>
    </message>
    <message>
        <source>Loading the details…</source>
        <translation>Carregando os detalhes…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
</context>
<context>
    <name>UserCounts</name>
    <message numerus="yes">
        <source>%n open chat(s)</source>
        <translation>
            <numerusform>%n conversa aberta</numerusform>
            <numerusform>%n conversas abertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open chat(s) of theirs return(s) to Unassigned, for colleagues to take.</source>
        <translation>
            <numerusform>%n conversa aberta volta para Não atribuídas, onde os colegas podem assumi-la.</numerusform>
            <numerusform>%n conversas abertas voltam para Não atribuídas, onde os colegas podem assumi-las.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserForm</name>
    <message>
        <source>Please write a name.</source>
        <translation>Escreva um nome.</translation>
    </message>
    <message>
        <source>Please write an email address. It is what they sign in with.</source>
        <translation>Escreva um e-mail. É com ele que se entra.</translation>
    </message>
    <message>
        <source>Invite a user</source>
        <translation>Convidar um usuário</translation>
    </message>
    <message>
        <source>Edit user</source>
        <translation>Editar usuário</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Convidar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Direitos</translation>
    </message>
    <message>
        <source>Deals admin</source>
        <translation>Administrador de negócios</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Nobody else is an administrator. Make somebody else one before you take this right away.</source>
        <translation>Ninguém mais é administrador. Torne outra pessoa administradora antes de retirar este direito.</translation>
    </message>
    <message>
        <source>They sign in with it. You get a link for them, on which they choose a password.</source>
        <translation>É com ele que se entra. Você recebe um link no qual a pessoa escolhe uma senha.</translation>
    </message>
    <message>
        <source>May set up the chatbot, its sites and the canned replies.</source>
        <translation>Pode configurar o chatbot, seus sites e as respostas prontas.</translation>
    </message>
    <message>
        <source>May do that too, and change users and the company&apos;s settings.</source>
        <translation>Também pode fazer isso, e alterar usuários e as configurações da empresa.</translation>
    </message>
</context>
<context>
    <name>UserShelf</name>
    <message>
        <source>Activate</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Desativar…</translation>
    </message>
    <message>
        <source>Search by name or e-mail address</source>
        <translation>Buscar por nome ou e-mail</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ninguém encontrado</translation>
    </message>
    <message>
        <source>Try another name, or a part of the e-mail address.</source>
        <translation>Tente outro nome ou uma parte do e-mail.</translation>
    </message>
    <message>
        <source>Invite a user…</source>
        <translation>Convidar um usuário…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>Novo link…</translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>They are signed out at once and cannot sign in any more. What they wrote stays.</source>
        <translation>A pessoa sai imediatamente e não pode mais entrar. O que ela escreveu permanece.</translation>
    </message>
    <message>
        <source>This is you: you are signed out at once, and only another administrator can let you in again.</source>
        <translation>É você: sua sessão termina imediatamente, e só outro administrador pode deixar você entrar de novo.</translation>
    </message>
    <message>
        <source>Deactivate {name}?</source>
        <translation>Desativar {name}?</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>{name} is the only administrator</source>
        <translation>{name} é o único administrador</translation>
    </message>
    <message>
        <source>Make somebody else an administrator first, so that users can still be invited.</source>
        <translation>Torne antes outra pessoa administradora, para que ainda se possa convidar usuários.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>A new link for {name}?</source>
        <translation>Um novo link para {name}?</translation>
    </message>
    <message>
        <source>The link they were given before is good no more then.</source>
        <translation>O link recebido antes deixa de valer.</translation>
    </message>
    <message>
        <source>With it they choose a new password. As soon as they have, the old one ends, and they are signed out everywhere.</source>
        <translation>Com ele a pessoa escolhe uma nova senha. Assim que o fizer, a antiga deixa de valer e ela sai de todos os dispositivos.</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Criar um link</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Deals admin</source>
        <translation>Administrador de negócios</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Invited, has no password yet</source>
        <translation>Convidado, ainda sem senha</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>This user is not there any more.</source>
        <translation>Este usuário não existe mais.</translation>
    </message>
    <message>
        <source>Only administrators may do this, and you are none any more.</source>
        <translation>Só administradores podem fazer isto, e você não é mais um.</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
</context>
<context>
    <name>VerifiedMark</name>
    <message>
        <source>Verified by the website</source>
        <translation>Verificado pelo site</translation>
    </message>
</context>
<context>
    <name>WayToFolders</name>
    <message>
        <source>Folders and status</source>
        <translation>Pastas e status</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>{day}: add a time</source>
        <translation>{day}: adicionar um horário</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>{day}: delete this time</source>
        <translation>{day}: excluir este horário</translation>
    </message>
    <message>
        <source>{day}: from</source>
        <translation>{day}: das</translation>
    </message>
    <message>
        <source>{day}: to</source>
        <translation>{day}: às</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome, {name}</source>
        <translation>Boas-vindas, {name}</translation>
    </message>
    <message>
        <source>That is all. Choose a conversation, and its messages appear here.</source>
        <translation>Isso é tudo. Escolha uma conversa e as mensagens dela aparecem aqui.</translation>
    </message>
    <message>
        <source>Three short steps, in any order. You can begin to work at once, too.</source>
        <translation>Três passos curtos, em qualquer ordem. Você também pode começar a trabalhar logo.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Do not show this again</source>
        <translation>Não mostrar mais</translation>
    </message>
    <message>
        <source>You are online</source>
        <translation>Você está online</translation>
    </message>
    <message>
        <source>New chats appear at the left, under Unassigned. You are notified of them.</source>
        <translation>Novas conversas aparecem à esquerda, em Não atribuídas. Você é avisado sobre elas.</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Ficar online</translation>
    </message>
    <message>
        <source>Then new chats reach you. The switch is at the bottom left.</source>
        <translation>Assim as novas conversas chegam até você. O interruptor fica embaixo, à esquerda.</translation>
    </message>
    <message>
        <source>A test notification shows whether this computer lets you know when somebody waits.</source>
        <translation>Uma notificação de teste mostra se este computador avisa você quando alguém espera.</translation>
    </message>
    <message>
        <source>Check that you hear of new chats</source>
        <translation>Verifique se você fica sabendo de novas conversas</translation>
    </message>
    <message>
        <source>Check alerts</source>
        <translation>Testar notificações</translation>
    </message>
    <message>
        <source>One line on a page of yours, and its visitors can chat with you. It is in Chatbot, with what the bot says.</source>
        <translation>Uma linha em uma página sua, e os visitantes podem conversar com você. Ela está em Chatbot, com o que o bot diz.</translation>
    </message>
    <message>
        <source>Put the chat on your site</source>
        <translation>Coloque o chat no seu site</translation>
    </message>
    <message>
        <source>Open Chatbot</source>
        <translation>Abrir Chatbot</translation>
    </message>
    <message>
        <source>Every action, colleague and conversation by a few letters, from every window of this program.</source>
        <translation>Toda ação, colega ou conversa com poucas letras, de qualquer janela deste programa.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Encontre tudo</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Experimentar</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Your changes that were not saved are back.</source>
        <translation>Suas alterações não salvas estão de volta.</translation>
    </message>
    <message>
        <source>Saved. Activate it, so that new chats begin with it.</source>
        <translation>Salvo. Ative-o para que as novas conversas comecem com ele.</translation>
    </message>
    <message>
        <source>Saved. New chats begin with it as it is now.</source>
        <translation>Salvo. As novas conversas o seguem como está agora.</translation>
    </message>
    <message>
        <source>This is theirs. Yours is one step back: “Undo” brings it back.</source>
        <translation>Este é o da outra pessoa. O seu está um passo atrás: “Desfazer” o traz de volta.</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>to be put right</source>
        <translation>a corrigir</translation>
    </message>
</context>
</TS>
