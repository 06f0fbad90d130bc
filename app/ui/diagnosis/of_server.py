"""The sentences of the check of alerts about the server and the way there."""

from PySide6.QtCore import QCoreApplication

from app.core.diagnosis.findings import ChainLink


def sentences() -> dict[tuple[ChainLink, str], str]:
    """By link and code; {about} is to be filled in. Codes that are not here are those of errors."""
    return _server() | _sign_in() | _socket()


def _server() -> dict[tuple[ChainLink, str], str]:
    return {
        (ChainLink.SERVER, "answers"): QCoreApplication.translate("AlertCheck", "{about} answers."),
        (ChainLink.SERVER, "no_address"): QCoreApplication.translate(
            "AlertCheck", "No server is known here yet. Start Live Chat Desk and sign in."
        ),
        (ChainLink.SERVER, "stranger"): QCoreApplication.translate(
            "AlertCheck",
            "{about} answers, but not as a Live Chat Desk server. Check the address; the network may also want you to sign in to it first.",
        ),
    }


def _sign_in() -> dict[tuple[ChainLink, str], str]:
    return {
        (ChainLink.SIGN_IN, "renewed"): QCoreApplication.translate("AlertCheck", "The server knows you as {about}."),
        (ChainLink.SIGN_IN, "in_use"): QCoreApplication.translate(
            "AlertCheck", "{about} is signed in, and the program that is running uses it."
        ),
        (ChainLink.SIGN_IN, "signed_out"): QCoreApplication.translate(
            "AlertCheck", "Nobody is signed in here. Start Live Chat Desk and sign in."
        ),
        (ChainLink.SIGN_IN, "not_kept"): QCoreApplication.translate(
            "AlertCheck", "The sign-in of {about} was not kept. Start Live Chat Desk and sign in again."
        ),
    }


def _socket() -> dict[tuple[ChainLink, str], str]:
    return {
        (ChainLink.SOCKET, "opened"): QCoreApplication.translate("AlertCheck", "It opens, so messages come at once."),
        (ChainLink.SOCKET, "refused"): QCoreApplication.translate(
            "AlertCheck",
            "Something on the way refuses lasting connections, so messages come a little later. "
            "Ask whoever looks after the network to allow WebSocket.",
        ),
    }
