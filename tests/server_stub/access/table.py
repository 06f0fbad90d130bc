"""Who may come in, see and do what: written by hand from the protocol's promises, and never derived from the code it judges."""

from dataclasses import dataclass

STATES = ("bot", "unassigned", "missed", "mine", "anothers", "closed")

# Which kind of door a request knocks at. A request that is not here fails the test.
ROUTES = """
POST /api/v1/sign-in                                    password
POST /api/v1/refresh                                    refresh
POST /api/v1/sign-out                                   leaving
GET  /api/v1/conversations/closed                       token
GET  /api/v1/conversations/{conversation:str}/messages  token
GET  /api/v1/conversations/{conversation:str}/details   token
GET  /api/v1/crm/matches                                token
GET  /api/v1/crm/search                                 token
GET  /api/v1/crm/records/{kind:str}/{remote:str}        token
GET  /api/v1/crm/export.csv                             token
GET  /api/v1/playbooks                                  configuring
GET  /api/v1/playbooks/{playbook:str}                   configuring
POST /api/v1/playbooks/validate                         configuring
POST /api/v1/playbooks/trial                            configuring
GET  /api/v1/playbooks/templates                        configuring
POST /api/v1/playbooks                                  configuring
PUT  /api/v1/playbooks/{playbook:str}                   configuring
POST /api/v1/playbooks/{playbook:str}/activate          configuring
POST /api/v1/playbooks/{playbook:str}/pause             configuring
DELETE /api/v1/playbooks/{playbook:str}                 configuring
GET  /api/v1/company/replies                            token
PUT  /api/v1/company/replies                            configuring
GET  /api/v1/company                                    token
PUT  /api/v1/company                                    administering
GET  /api/v1/company/users                              token
POST /api/v1/company/users                              administering
PUT  /api/v1/company/users/{user:str}                   administering
POST /api/v1/company/users/{user:str}/invitation        administering
POST /api/v1/company/users/{user:str}/deactivate        administering
POST /api/v1/company/users/{user:str}/activate          administering
GET  /api/v1/company/sites                              configuring
POST /api/v1/company/sites                              configuring
PUT  /api/v1/company/sites/{site:str}                   configuring
POST /api/v1/invitation/check                           link
POST /api/v1/invitation                                 link
GET  /api/v1/crm/pipedrive/callback                     browser
PUT  /api/v1/conversations/{conversation:str}/files/{file:str}  uploading
GET  /api/v1/files/{file:str}                           file
PUT  /api/v1/visitor/files/{file:str}                   secret
GET  /api/v1/visitor/files/{file:str}                   visitors_file
PUT  /api/v1/playbooks/images                           configuring
GET  /images/{image:str}                                public
POST /api/v1/visitor/session                            session
POST /api/v1/visitor/forget                             forgetting
POST /api/v1/agent/poll                                 token
POST /api/v1/agent/poll/next                            agents_poll
POST /api/v1/agent/poll/send                            agents_poll
POST /api/v1/visitor/poll                               visitor_socket
POST /api/v1/visitor/poll/next                          visitors_poll
POST /api/v1/visitor/poll/send                          visitors_poll
GET  /healthz                                           public
GET  /readyz                                            public
GET  /metrics                                           public
GET  /widget.js                                         public
GET  /w/{site:str}                                      public
GET  /widget/{name:str}                                 public
GET  /widget/words/{language:str}                       public
GET  /widget/words/parts/{language:str}                 public
GET  /join                                              public
GET  /join/{name:str}                                   public
GET  /demo                                              public
GET  /schema/openapi.json                               public
GET  /schema                                            public
GET  /schema/{path:str}                                 absent
WS   /api/v1/agent/socket                               agent_socket
WS   /api/v1/visitor/socket                             visitor_socket
"""

# What each kind of door answers each kind of principal. `page`: a web page that has got hold of an agent's good token and password.
# `expired` and `revoked` are tokens of agents who are active: their password is still good. `unentitled`: an agent, and a visitor, of a
# company without live chat.
DOORS = """
                    token            password           refresh          session         public  absent     agent_socket     visitor_socket
nobody              unauthenticated  wrong_credentials  unauthenticated  origin_refused  yes     not_found  unauthenticated  unauthenticated
forged              unauthenticated  wrong_credentials  unauthenticated  origin_refused  yes     not_found  unauthenticated  unauthenticated
page                origin_refused   origin_refused     origin_refused   yes             yes     not_found  origin_refused   unauthenticated
visitor             origin_refused   origin_refused     origin_refused   yes             yes     not_found  origin_refused   yes
other_visitor       origin_refused   origin_refused     origin_refused   yes             yes     not_found  origin_refused   yes
foreign_visitor     origin_refused   origin_refused     origin_refused   yes             yes     not_found  origin_refused   yes
agent               yes              yes                yes              origin_refused  yes     not_found  yes              unauthenticated
admin               yes              yes                yes              origin_refused  yes     not_found  yes              unauthenticated
deals_admin         yes              yes                yes              origin_refused  yes     not_found  yes              unauthenticated
foreign_agent       yes              yes                yes              origin_refused  yes     not_found  yes              unauthenticated
deactivated         revoked          wrong_credentials  revoked          origin_refused  yes     not_found  revoked          unauthenticated
expired             token_expired    yes                yes              origin_refused  yes     not_found  token_expired    unauthenticated
revoked             revoked          yes                revoked          origin_refused  yes     not_found  revoked          unauthenticated
unentitled          not_entitled     not_entitled       not_entitled     origin_refused  yes     not_found  not_entitled     unauthenticated
unentitled_visitor  origin_refused   origin_refused     origin_refused   not_entitled    yes     not_found  origin_refused   unauthenticated
"""
# Asking for the poll connection of somebody else, or for none at all: by the bearer of the token, by a page with another origin.
# `browser`: one that comes back from Pipedrive, where it was not sent. `configuring`: what only admins and deals admins may do;
# `administering`: what only admins may.
# `secret`: what a visitor's browser asks for with id and secret, for nobody but that visitor. `link`: what is asked for with the secret of
# an invitation, which none of them has.
POLLS = """
                    agents_poll      visitors_poll  browser        configuring      secret           administering    link
nobody              unauthenticated  not_found      nothing_asked  unauthenticated  unauthenticated  unauthenticated  invitation_over
forged              unauthenticated  not_found      nothing_asked  unauthenticated  unauthenticated  unauthenticated  invitation_over
page                origin_refused   not_found      nothing_asked  origin_refused   unauthenticated  origin_refused   invitation_over
visitor             origin_refused   not_found      nothing_asked  origin_refused   yes              origin_refused   invitation_over
other_visitor       origin_refused   not_found      nothing_asked  origin_refused   yes              origin_refused   invitation_over
foreign_visitor     origin_refused   not_found      nothing_asked  origin_refused   yes              origin_refused   invitation_over
agent               not_found        not_found      nothing_asked  not_allowed      unauthenticated  not_allowed      invitation_over
admin               not_found        not_found      nothing_asked  yes              unauthenticated  yes              invitation_over
deals_admin         not_found        not_found      nothing_asked  yes              unauthenticated  not_allowed      invitation_over
foreign_agent       not_found        not_found      nothing_asked  not_allowed      unauthenticated  not_allowed      invitation_over
deactivated         revoked          not_found      nothing_asked  revoked          unauthenticated  revoked          invitation_over
expired             token_expired    not_found      nothing_asked  token_expired    unauthenticated  token_expired    invitation_over
revoked             revoked          not_found      nothing_asked  revoked          unauthenticated  revoked          invitation_over
unentitled          not_entitled     not_found      nothing_asked  not_entitled     unauthenticated  not_entitled     invitation_over
unentitled_visitor  origin_refused   not_found      nothing_asked  origin_refused   not_entitled     origin_refused   invitation_over
"""
# `uploading`: into a conversation that the first of the agents owns. `file`: one of an unassigned conversation; `visitors_file`: the same,
# whose visitor is none of these. `leaving`: a sign-out; `forgetting`: a visitor wants to be forgotten.
FILES = """
                    uploading        file             visitors_file    leaving          forgetting
nobody              unauthenticated  unauthenticated  unauthenticated  unauthenticated  unauthenticated
forged              unauthenticated  unauthenticated  unauthenticated  unauthenticated  unauthenticated
page                origin_refused   origin_refused   unauthenticated  origin_refused   unauthenticated
visitor             origin_refused   origin_refused   not_found        origin_refused   yes
other_visitor       origin_refused   origin_refused   not_found        origin_refused   yes
foreign_visitor     origin_refused   origin_refused   not_found        origin_refused   yes
agent               yes              yes              unauthenticated  yes              unauthenticated
admin               not_found        yes              unauthenticated  yes              unauthenticated
deals_admin         not_found        yes              unauthenticated  yes              unauthenticated
foreign_agent       not_found        not_found        unauthenticated  yes              unauthenticated
deactivated         revoked          revoked          unauthenticated  revoked          unauthenticated
expired             token_expired    token_expired    unauthenticated  token_expired    unauthenticated
revoked             revoked          revoked          unauthenticated  revoked          unauthenticated
unentitled          not_entitled     not_entitled     unauthenticated  yes              unauthenticated
unentitled_visitor  origin_refused   origin_refused   not_entitled     origin_refused   yes
"""
STATUS = {
    "yes": 200,
    "unauthenticated": 401,
    "wrong_credentials": 401,
    "token_expired": 401,
    "revoked": 401,
    "origin_refused": 403,
    "not_allowed": 403,
    "not_entitled": 403,
    "not_found": 404,
    "invitation_over": 404,
}
CLOSES = {"unauthenticated": 4001, "not_entitled": 4003, "revoked": 4006, "origin_refused": 4013, "token_expired": 4201}

# The frames that clients send, on a socket that has let them in. `by kind`: the tables below.
FRAMES = """
            agents         visitors
hello       bad_frame      bad_frame
command     by_kind        by_kind
heartbeat   silence        silence
typing      passed_on      passed_on
alerts      noted          silence
bye         silence        silence
"""

# An agent's commands on a conversation of their own company in each state, and on one of another company, whatever its state.
AGENTS_COMMANDS = """
                    bot              unassigned       missed           mine             anothers          closed           elsewhere
assign_to_me        not_found        ack              ack              ack              already_assigned  closed           not_found
reassign            not_found        ack              not_allowed      ack              not_found         closed           not_found
unassign            not_found        not_assigned     not_assigned     ack              not_found         closed           not_found
send_message        not_found        not_assigned     not_assigned     ack              not_found         closed           not_found
close_conversation  not_found        ack              ack              ack              not_found         ack              not_found
mark_read           not_found        ack              ack              ack              not_found         ack              not_found
set_field           not_found        ack              ack              ack              not_found         ack              not_found
add_note            not_found        ack              ack              ack              not_found         ack              not_found
edit_note           not_found        ack              ack              ack              not_found         ack              not_found
delete_note         not_found        ack              ack              ack              not_found         ack              not_found
create_lead         not_found        ack              ack              ack              not_found         ack              not_found
create_deal         not_found        ack              ack              ack              not_found         ack              not_found
retry_crm_item      not_found        ack              ack              ack              not_found         ack              not_found
set_online          ack              ack              ack              ack              ack               ack              ack
answer_question     unknown_command  unknown_command  unknown_command  unknown_command  unknown_command   unknown_command  unknown_command
write_message       unknown_command  unknown_command  unknown_command  unknown_command  unknown_command   unknown_command  unknown_command
"""

# A visitor's commands, by the state of their own chat; the chat of somebody else is not theirs to name. The bot has one question
# open; an answer to it counts once.
VISITORS_COMMANDS = """
                    bot              unassigned       missed           mine             anothers         closed
answer_question     not_allowed      not_allowed      not_allowed      not_allowed      not_allowed      ack
write_message       ack              ack              ack              ack              ack              ack
assign_to_me        unknown_command  unknown_command  unknown_command  unknown_command  unknown_command  unknown_command
reassign            unknown_command  unknown_command  unknown_command  unknown_command  unknown_command  unknown_command
unassign            unknown_command  unknown_command  unknown_command  unknown_command  unknown_command  unknown_command
send_message        unknown_command  unknown_command  unknown_command  unknown_command  unknown_command  unknown_command
close_conversation  unknown_command  unknown_command  unknown_command  unknown_command  unknown_command  unknown_command
mark_read           unknown_command  unknown_command  unknown_command  unknown_command  unknown_command  unknown_command
set_field           unknown_command  unknown_command  unknown_command  unknown_command  unknown_command  unknown_command
add_note            unknown_command  unknown_command  unknown_command  unknown_command  unknown_command  unknown_command
edit_note           unknown_command  unknown_command  unknown_command  unknown_command  unknown_command  unknown_command
delete_note         unknown_command  unknown_command  unknown_command  unknown_command  unknown_command  unknown_command
create_lead         unknown_command  unknown_command  unknown_command  unknown_command  unknown_command  unknown_command
create_deal         unknown_command  unknown_command  unknown_command  unknown_command  unknown_command  unknown_command
retry_crm_item      unknown_command  unknown_command  unknown_command  unknown_command  unknown_command  unknown_command
set_online          unknown_command  unknown_command  unknown_command  unknown_command  unknown_command  unknown_command
"""

# What is shown of a conversation, by its state: to agents of its company, to its visitor, to everybody else.
SIGHT = """
                         bot        unassigned  missed     mine       anothers   closed
agent.messages_page      not_found  yes         yes        yes        not_found  yes
agent.details            not_found  yes         yes        yes        not_found  yes
agent.file               not_found  yes         yes        yes        not_found  yes
agent.on_closed_page     no         no          no         no         no         yes
agent.in_snapshot        no         yes         yes        yes        no         yes
visitor.file             yes        yes         yes        yes        yes        yes
visitor.in_snapshot      yes        yes         yes        yes        yes        yes
foreign.messages_page    not_found  not_found   not_found  not_found  not_found  not_found
foreign.details          not_found  not_found   not_found  not_found  not_found  not_found
foreign.file             not_found  not_found   not_found  not_found  not_found  not_found
foreign.on_closed_page   no         no          no         no         no         no
foreign.in_snapshot      no         no          no         no         no         no
"""

# Who hears that somebody is typing in a conversation, by its state.
TYPING = """
                 bot     unassigned  missed  mine     anothers  closed
agent            nobody  nobody      nobody  visitor  nobody    nobody
foreign          nobody  nobody      nobody  nobody   nobody    nobody
visitor          nobody  agents      agents  owner    owner     nobody
"""


@dataclass(frozen=True, slots=True)
class Table:
    """A table as it stands above: `rows` and `columns` by name, in order."""

    columns: tuple[str, ...]
    rows: dict[str, dict[str, str]]


def read(text: str) -> Table:
    """The table in the text; every row must be complete."""
    first, *rest = (line.split() for line in text.strip().splitlines())
    return Table(tuple(first), {name: dict(zip(first, cells, strict=True)) for name, *cells in rest})


def read_routes() -> dict[str, str]:
    """The kind of door of each request and socket, by method and path."""
    lines = (line.split() for line in ROUTES.strip().splitlines())
    return {f"{method} {path}": kind for method, path, kind in lines}
