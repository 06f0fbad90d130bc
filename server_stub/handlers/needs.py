"""Which rows commands need: each by the ids that it names and by who gives it."""

from dataclasses import dataclass, field

from app.protocol.commands import (
    AddNote,
    AnswerQuestion,
    AssignToMe,
    CloseConversation,
    Command,
    CreateDeal,
    CreateLead,
    DeleteNote,
    EditNote,
    MarkRead,
    Reassign,
    RetryCrmItem,
    SendMessage,
    SetField,
    SetOnline,
    Unassign,
    WriteMessage,
)
from app.protocol.details import FieldName
from app.protocol.ids import AccountId, AgentId, CommandId, ConversationId, FileId, MessageId, VisitorId
from server_stub.handlers.actors import Actor, AgentActor, VisitorActor
from server_stub.handlers.filing import Wanted, concern_details
from server_stub.handlers.system import (
    ActivateAgent,
    AdvancePlaybook,
    AnnounceAgent,
    ChangeAgent,
    CloseMissed,
    DeactivateAgent,
    DescribeVisitor,
    EraseChats,
    EraseVisitor,
    ExpireWait,
    ForgetVisitor,
    IdentifyVisitor,
    NoteReaction,
    RaiseAlert,
    ReturnChat,
    SetReachable,
    SettleCrmItem,
    SetVisitorHere,
    SystemCommand,
)


@dataclass(slots=True)
class Needs:
    """Ids of what to read.

    `shown`: conversations whose header may have to be told of, and that so need their newest message; `shown_visitors`:
    visitors whose current conversation is one of those; `identified`: those of whom its details are needed as well. `crews`: accounts of
    which all agents are needed; `waits`: those of which all unassigned conversations are; `leases`: those whose lease on chats is.
    `emails`: of agents of any account; `owners`: agents of whom all open ones are. `messages`: ids that a message may have already.
    `named`: conversations whose visitor may be given a name; `details`: see filing.py.
    """

    conversations: set[ConversationId] = field(default_factory=set)
    shown: set[ConversationId] = field(default_factory=set)
    visitors: set[VisitorId] = field(default_factory=set)
    shown_visitors: set[VisitorId] = field(default_factory=set)
    identified: set[VisitorId] = field(default_factory=set)
    agents: set[AgentId] = field(default_factory=set)
    emails: set[str] = field(default_factory=set)
    owners: set[AgentId] = field(default_factory=set)
    readers: set[AgentId] = field(default_factory=set)
    sites: set[str] = field(default_factory=set)
    crews: set[AccountId] = field(default_factory=set)
    waits: set[AccountId] = field(default_factory=set)
    leases: set[AccountId] = field(default_factory=set)
    messages: set[CommandId | MessageId] = field(default_factory=set)
    files: set[FileId] = field(default_factory=set)
    named: set[ConversationId] = field(default_factory=set)
    details: Wanted = field(default_factory=Wanted)

    def add(self, actor: Actor, command_id: CommandId, command: Command | SystemCommand) -> None:
        """What one command needs."""
        self.messages.add(command_id)
        self._add_actor(actor)
        match command:
            case SendMessage() | WriteMessage():
                self._add_words(command)
            case MarkRead():
                self.conversations.add(command.conversation)
                self.readers |= {actor.agent} if isinstance(actor, AgentActor) else set()
            case AnswerQuestion():
                pass
            case AssignToMe() | CloseConversation() | Reassign() | Unassign() | AdvancePlaybook():
                self._add_shown(actor, command)
            case ExpireWait() | RaiseAlert() | NoteReaction() | CloseMissed() | ReturnChat():
                self._add_kept(actor, command)
            case SetOnline() | SetReachable() | AnnounceAgent() | ChangeAgent() | DeactivateAgent() | ActivateAgent():
                self._add_crew(actor, command)
            case SetVisitorHere() | DescribeVisitor() | IdentifyVisitor() | ForgetVisitor() | EraseVisitor():
                self._add_visitor(command)
            case SetField() | EraseChats():
                self._add_named(command)
                self.details.add(command_id, command)
            case AddNote() | EditNote() | DeleteNote() | CreateLead() | CreateDeal() | RetryCrmItem() | SettleCrmItem():
                self.details.add(command_id, command)

    def _add_actor(self, actor: Actor) -> None:
        match actor:
            case AgentActor():
                self.agents.add(actor.agent)
            case VisitorActor():
                self.visitors.add(actor.visitor)
                self.sites.add(actor.site)

    def _add_words(self, command: SendMessage | WriteMessage) -> None:
        self.files.update(command.files)
        if isinstance(command, SendMessage):
            self.conversations.add(command.conversation)

    def _add_visitor(self, command: SetVisitorHere | DescribeVisitor | IdentifyVisitor | ForgetVisitor | EraseVisitor) -> None:
        self.shown_visitors.add(command.visitor)
        self.visitors.add(command.visitor)
        match command:
            case IdentifyVisitor():
                self.identified.add(command.visitor)
            case EraseVisitor():
                self.shown |= set(command.conversations)

    def _add_kept(self, actor: Actor, command: ExpireWait | RaiseAlert | NoteReaction | CloseMissed | ReturnChat) -> None:
        """What keeps time."""
        self.shown.add(command.conversation)
        if isinstance(command, RaiseAlert | ReturnChat):
            self.crews.add(actor.account)
        if isinstance(command, ReturnChat):
            self.leases.add(actor.account)

    def _add_shown(self, actor: Actor, command: AssignToMe | CloseConversation | Reassign | Unassign | AdvancePlaybook) -> None:
        self.shown.add(command.conversation)
        if isinstance(command, Reassign):
            self.agents.add(command.to)
        if isinstance(command, Unassign | AdvancePlaybook):
            self.crews.add(actor.account)
        if isinstance(command, AdvancePlaybook) and concern_details(command.effects):
            self.named.add(command.conversation)
            self.details.add_all(command.conversation)

    def _add_named(self, command: SetField | EraseChats) -> None:
        match command:
            case EraseChats():
                self.named |= set(command.conversations)
            case SetField(field=FieldName.PERSON_NAME):
                self.shown.add(command.conversation)
                self.named.add(command.conversation)
        if isinstance(command, SetField) and command.message is not None:
            self.messages.add(command.message)

    def _add_crew(
        self, actor: Actor, command: SetOnline | SetReachable | AnnounceAgent | ChangeAgent | DeactivateAgent | ActivateAgent
    ) -> None:
        self.crews.add(actor.account)
        match command:
            case SetOnline(online=False):
                self.waits.add(actor.account)
            case SetReachable():
                self.waits |= set() if command.reachable else {actor.account}
                self.owners.add(command.agent)
            case ChangeAgent():
                self.emails.add(command.email)
                self.owners.add(command.agent)
            case DeactivateAgent():
                self.waits.add(actor.account)
                self.owners.add(command.agent)
