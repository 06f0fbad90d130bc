"""For every command at least one moment in which it is given and does something; test_verify.py runs them all."""

from tests.server_stub.handlers.cases import bot, deadlines, details, handling, staff, visitors

CASES = [*handling.CASES, *visitors.CASES, *deadlines.CASES, *bot.CASES, *staff.CASES, *details.CASES]
