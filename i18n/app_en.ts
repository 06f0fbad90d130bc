<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AwayStrip</name>
    <message numerus="yes">
        <source>Your %n open chat(s) stayed with you.</source>
        <translation>
            <numerusform>Your %n open chat stayed with you.</numerusform>
            <numerusform>Your %n open chats stayed with you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were set to offline after %n minute(s) without activity.</source>
        <translation>
            <numerusform>You were set to offline after %n minute without activity.</numerusform>
            <numerusform>You were set to offline after %n minutes without activity.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n conversation(s) waiting in Unassigned</source>
        <translation>
            <numerusform>%n conversation waiting in Unassigned</numerusform>
            <numerusform>%n conversations waiting in Unassigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) of yours with news</source>
        <translation>
            <numerusform>%n conversation of yours with news</numerusform>
            <numerusform>%n conversations of yours with news</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quiet: %n notification(s) held back</source>
        <translation>
            <numerusform>Quiet: %n notification held back</numerusform>
            <numerusform>Quiet: %n notifications held back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n second(s).</source>
        <translation>
            <numerusform>Too many attempts. Try again in %n second.</numerusform>
            <numerusform>Too many attempts. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Too many attempts. Try again in %n minute.</numerusform>
            <numerusform>Too many attempts. Try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n older note(s)</source>
        <translation>
            <numerusform>Show %n older note</numerusform>
            <numerusform>Show %n older notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) today</source>
        <translation>
            <numerusform>%n chat today</numerusform>
            <numerusform>%n chats today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>%n thing to put right</numerusform>
            <numerusform>%n things to put right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No visitor gets to %n card(s).</source>
        <translation>
            <numerusform>No visitor gets to %n card.</numerusform>
            <numerusform>No visitor gets to %n cards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No visitor takes %n way(s).</source>
        <translation>
            <numerusform>No visitor takes %n way.</numerusform>
            <numerusform>No visitor takes %n ways.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
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
        <source>%n text(s) were not sent</source>
        <translation>
            <numerusform>%n text was not sent</numerusform>
            <numerusform>%n texts were not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Returned to Unassigned: {name} was away for %n minute(s)</source>
        <translation>
            <numerusform>Returned to Unassigned: {name} was away for %n minute</numerusform>
            <numerusform>Returned to Unassigned: {name} was away for %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message numerus="yes">
        <source>%n reply(s) or change(s) not sent yet would be lost.</source>
        <translation>
            <numerusform>%n reply or change not sent yet would be lost.</numerusform>
            <numerusform>%n replies and changes not sent yet would be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erasures</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after it was closed, a conversation is erased for good, with all that was written, noted and sent in it.</source>
        <translation>
            <numerusform>%n day after it was closed, a conversation is erased for good, with all that was written, noted and sent in it.</numerusform>
            <numerusform>%n days after it was closed, a conversation is erased for good, with all that was written, noted and sent in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after a conversation was closed, the files that were sent in it are erased for good.</source>
        <translation>
            <numerusform>%n day after a conversation was closed, the files that were sent in it are erased for good.</numerusform>
            <numerusform>%n days after a conversation was closed, the files that were sent in it are erased for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderButton</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KnownWords</name>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lengths</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
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
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message numerus="yes">
        <source>You have %n open chat(s)</source>
        <translation>
            <numerusform>You have %n open chat</numerusform>
            <numerusform>You have %n open chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) could not be given away. Choose again.</source>
        <translation>
            <numerusform>%n chat could not be given away. Choose again.</numerusform>
            <numerusform>%n chats could not be given away. Choose again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without an answer within %n second(s) they stay with you, and the session ends.</source>
        <translation>
            <numerusform>Without an answer within %n second they stay with you, and the session ends.</numerusform>
            <numerusform>Without an answer within %n seconds they stay with you, and the session ends.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message numerus="yes">
        <source>the oldest for %n minute(s)</source>
        <translation>
            <numerusform>the oldest for %n minute</numerusform>
            <numerusform>the oldest for %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserCounts</name>
    <message numerus="yes">
        <source>%n open chat(s)</source>
        <translation>
            <numerusform>%n open chat</numerusform>
            <numerusform>%n open chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open chat(s) of theirs return(s) to Unassigned, for colleagues to take.</source>
        <translation>
            <numerusform>%n open chat of theirs returns to Unassigned, for colleagues to take.</numerusform>
            <numerusform>%n open chats of theirs return to Unassigned, for colleagues to take.</numerusform>
        </translation>
    </message>
</context>
</TS>
