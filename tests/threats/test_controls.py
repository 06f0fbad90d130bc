"""The threats that were thought of (S1 to S18), what is done against each, and the tests that would fail without it."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

# A line with a path names tests; `later` names the part of the product that brings the threat, and with it control and tests.
CONTROLS = """
S1 What visitors write runs as script: texts are data, and the widget makes nodes of text alone
  tests/widget/test_chat.py::test_foreign_text_is_only_ever_text
  tests/widget/test_whole.py::test_foreign_text_comes_through_as_it_is
  tests/widget/test_sources.py::test_no_text_ever_becomes_markup_or_code
  tests/app/ui/conversation/test_view.py::test_markup_is_text
S2 Rich messages of administrators: a closed tree of marks, checked when it is saved, and made into text and nodes by whoever shows it
  tests/server_stub/playbooks/test_marks.py::test_any_tree_is_refused_or_said_as_it_was_written
  tests/server_stub/playbooks/test_marks.py::test_a_link_to_anything_else_is_refused_with_its_address
  tests/server_stub/playbooks/test_marks.py::test_what_is_no_mark_is_refused_with_its_card
  tests/app/protocol/test_addresses.py::test_everything_else
  tests/app/ui/conversation/test_marked.py::test_markup_in_a_text_with_marks_is_shown_as_it_is
  tests/widget/test_marks.py::test_hostile_text_in_marks_is_only_ever_text
  tests/widget/test_marks.py::test_what_is_no_tree_of_marks_is_told_in_plain_words
S3 Qt takes foreign text for markup: one factory makes labels, tooltips and questions, and all of it is plain
  tests/app/ui/test_plain.py::test_only_the_factory_makes_what_reads_markup
  tests/app/ui/test_plain.py::test_tooltips_show_markup_literally
  tests/app/ui/test_hostile.py::test_no_widget_reads_it_as_markup
  tests/app/ui/test_hostile.py::test_what_is_painted_is_the_text_itself
  tests/app/ui/leads/test_reader.py::test_foreign_text_is_never_markup
S4 Documents that load what they name: nothing in the window can hold a document
  tests/app/ui/test_plain.py::test_only_the_factory_makes_what_reads_markup
  tests/app/ui/pictures/test_playbook_pictures.py::test_what_is_no_picture_is_none
S5 Markup in notifications: escaped where the desktop reads markup, never lost for a control character; texts go with who may see them
  tests/app/desktop/notifier/test_desktop.py::test_the_body_is_escaped_only_where_the_server_reads_markup
  tests/app/desktop/notifier/test_desktop.py::test_the_corpus_is_shown_and_not_lost
  tests/app/core/test_attention.py::test_where_texts_are_hidden_a_notice_knows_nothing_of_what_was_written
  tests/app/ui/test_in_window.py::test_a_long_text_is_cut_stays_in_its_lines_and_a_summary_leads_nowhere
  tests/app/core/test_alerts.py::test_once_texts_are_to_be_hidden_what_is_on_the_screen_hides_them_too
  tests/app/core/test_alerts_person.py::test_what_is_on_the_screen_goes_when_the_server_ends_the_sign_in
  tests/app/core/test_alerts_person.py::test_what_was_held_back_is_shown_to_nobody_else
S6 Links that open more than a page: an allow-list, and a host in look-alike letters is asked about
  tests/app/ui/test_links.py::test_anything_else_is_refused
  tests/app/ui/test_links.py::test_look_alike_letters_are_seen
  tests/app/ui/conversation/test_marked.py::test_a_link_leads_only_where_it_may
  tests/app/ui/conversation/test_outside.py::test_nothing_else_is_however_it_got_there
  tests/widget/test_marks.py::test_a_link_leads_to_a_page_a_mail_or_a_call_and_nowhere_else
  tests/widget/test_chat.py::test_addresses_of_web_pages_can_be_clicked
S7 Switches smuggled in with a link: nothing behind a link is read, Qt sees no arguments, a second start says one short line
  tests/app/ui/test_front.py::test_what_may_not_be_seen_comes_back_by_no_way
  tests/app/test_command_line.py::test_what_stands_behind_a_link_is_not_read
  tests/threats/test_controls.py::test_qt_is_told_nothing_of_the_command_line
  tests/app/ui/test_single_instance.py::test_nothing_else_is_a_link
  tests/app/ui/test_single_instance.py::test_whoever_does_not_keep_to_the_rules_is_not_heard
  tests/app/ui/test_single_instance.py::test_only_this_user_may_ring
  tests/app/desktop/starting/test_freedesktop.py::test_no_name_of_a_folder_becomes_anything_else
  tests/app/desktop/starting/test_links.py::test_a_checkout_registers_nothing
  tests/app/ui/leads/test_door.py::test_any_other_link_leads_nowhere
S8 Planted libraries, policies and tampered updates: a policy is believed only where nobody but root may write it
  tests/app/desktop/test_policy.py::test_what_others_may_write_is_not_believed
  tests/app/desktop/test_policy.py::test_nor_what_lies_where_others_may_write
  later: installers
S9 A keyring that keeps nothing secret: only the systems' own are trusted, else the sign-in lasts as long as the run
  tests/app/desktop/test_secrets.py::test_where_there_is_no_keyring_to_trust_a_secret_lives_as_long_as_the_run
  tests/app/desktop/probes/test_keyring.py::test_one_that_is_not_to_be_trusted_is_none
  tests/app/desktop/test_secrets.py::test_a_backend_named_by_the_environment_is_not_trusted_even_beside_a_real_keyring
  tests/app/desktop/test_secrets.py::test_nothing_is_written_to_disk_in_the_clear
  tests/app/core/test_proxies.py::test_a_choice_is_kept_and_its_password_is_not_among_the_settings
  tests/app/desktop/test_policy.py::test_a_proxy_is_set_like_anything_else_and_its_password_cannot_be
  tests/app/ui/test_coming_in.py::test_what_a_locked_keyring_kept_of_a_sign_in_that_ended_lets_nobody_in
S10 Web pages that open our sockets: no cookies; agents send no origin, visitors one that their site allows, and a ticket bound to it
  tests/server_stub/web/test_origins.py::test_anything_else_is_refused
  tests/server_stub/web/test_origins.py::test_agents_have_no_origin
  tests/flow/test_handshake.py::test_a_web_page_has_no_business_at_the_agents_socket
  tests/flow/test_handshake.py::test_a_ticket_is_needed_once_and_from_the_same_origin
  tests/server_stub/access/test_invitations.py::test_no_page_but_our_own_chooses_passwords
  tests/server_stub/web/test_join.py::test_it_lets_nothing_in_that_is_not_ours_and_tells_nobody_where_one_was
  tests/server_stub/access/test_sites.py::test_what_is_no_setting_is_told_by_its_field_and_nothing_is_saved
  tests/server_stub/access/test_visitors.py::test_nobody_forgets_a_visitor_but_the_browser_with_the_secret
  tests/server_stub/access/test_visitors.py::test_what_was_forgotten_cannot_be_resumed_and_its_sockets_begin_anew
S11 Guessed ids: each request, frame and command is judged by who asks and how the conversation stands; hidden and absent are alike
  tests/server_stub/web/test_reports.py::test_what_an_agent_may_not_see_or_nobody_waits_in_is_left_alone
  tests/server_stub/access/test_doors.py::test_requests
  tests/server_stub/access/test_doors.py::test_a_poll_connection_is_its_holders_alone
  tests/server_stub/access/test_doors.py::test_sockets
  tests/server_stub/access/test_commands.py::test_agents_commands
  tests/server_stub/access/test_commands.py::test_visitors_commands
  tests/server_stub/access/test_sight.py::test_sight
  tests/server_stub/access/test_editing.py::test_another_companys_playbook_is_as_absent_as_none
  tests/server_stub/access/test_editing.py::test_other_agents_change_nothing
  tests/server_stub/access/test_sight.py::test_typing
  tests/server_stub/handlers/test_details.py::test_the_name_is_the_visitors_and_no_visitor_is_told
  tests/server_stub/handlers/test_crm_items.py::test_nothing_of_it_reaches_the_visitor
  tests/server_stub/handlers/test_crm_answers.py::test_an_item_of_another_company_is_not_settled
  tests/server_stub/access/test_replies.py::test_who_may_configure_saves_and_everybody_reads_by_shortcut
  tests/server_stub/handlers/test_erased_chats.py::test_nothing_of_it_is_left_and_of_others_everything
  tests/server_stub/handlers/test_erased_chats.py::test_who_left_the_site_is_not_known_any_more_and_comes_back_as_somebody_else
  tests/server_stub/handlers/test_erased_chats.py::test_who_is_still_there_when_their_last_chat_goes_is_known_for_nothing_but_the_page
  tests/server_stub/handlers/test_retention.py::test_what_is_damaged_holds_up_nothing_of_another_company
  tests/flow/test_retention.py::test_what_is_not_kept_any_more_leaves_the_desks_that_are_open
  tests/server_stub/web/test_identity.py::test_any_other_does_not
  tests/server_stub/web/test_identity.py::test_no_part_can_pass_for_several
  tests/server_stub/access/test_visitors.py::test_a_signature_that_is_played_again_after_its_time_verifies_nobody
  tests/server_stub/access/test_visitors.py::test_who_is_verified_elsewhere_is_not_given_the_chat_of_this_browser
  tests/server_stub/access/test_visitors.py::test_somebody_else_at_the_same_browser_is_not_shown_the_chat_of_the_first
  tests/server_stub/access/test_company.py::test_others_than_admins_change_nothing
  tests/server_stub/access/test_users.py::test_only_admins_change_users_and_only_their_own
  tests/server_stub/access/test_users.py::test_who_is_shut_out_loses_everything_and_comes_in_again_with_the_password
  tests/server_stub/access/test_invitations.py::test_an_old_link_an_unknown_one_and_none_are_told_alike
  tests/server_stub/access/test_invitations.py::test_a_link_that_went_out_with_another_address_is_good_no_more
  tests/server_stub/access/test_invitations.py::test_the_secret_is_stored_nowhere
  tests/server_stub/handlers/test_staff.py::test_of_two_admins_who_go_in_one_batch_one_stays
  tests/server_stub/handlers/test_staff.py::test_nobody_is_changed_by_somebody_who_may_not_or_of_another_company
  tests/server_stub/handlers/test_staff.py::test_whoever_has_lost_the_right_since_they_asked_invites_nobody
  tests/server_stub/access/test_sites.py::test_a_key_of_another_company_stays_theirs
  tests/server_stub/db/test_restore.py::test_links_that_may_have_been_used_since_are_good_for_nothing_after_a_restore
  tests/server_stub/access/test_company.py::test_everybody_reads_what_an_admin_has_saved_and_is_told_of_it
  tests/flow/test_company.py::test_without_live_chat_everybody_is_shut_out_and_keeps_what_they_wrote
  tests/server_stub/playbooks/test_editing.py::test_without_live_chat_nothing_that_calls_agents_is_saved_and_nothing_activated
S12 Files that are not what they say: pictures are only pixels, names are names, and nothing that could act is opened
  tests/server_stub/files/test_corpus.py::test_what_could_run_or_is_no_image_lies_there_as_an_attachment
  tests/server_stub/files/test_corpus.py::test_an_image_brings_nothing_along
  tests/server_stub/files/test_corpus.py::test_what_is_refused_leaves_nothing
  tests/server_stub/files/test_rules.py::test_only_the_kinds_that_are_taken_are_taken_whatever_they_are_called
  tests/server_stub/files/test_rules.py::test_no_rule_takes_more_than_the_wire_does
  tests/server_stub/files/test_corpus.py::test_ten_mebibytes_are_taken_and_a_body_that_does_not_say_its_size_is_counted
  tests/server_stub/files/test_corpus.py::test_names_are_harmless
  tests/server_stub/files/test_corpus.py::test_a_name_cannot_end_its_header
  tests/server_stub/files/test_corpus.py::test_a_file_stops_being_readable_when_the_chat_changes_hands
  tests/server_stub/files/test_corpus.py::test_another_visitor_and_another_company_read_and_take_over_nothing
  tests/server_stub/files/test_images.py::test_a_bomb_is_refused_before_it_is_decoded
  tests/server_stub/files/test_images.py::test_a_photo_of_thousands_of_scans_is_refused_before_it_is_decoded
  tests/server_stub/files/test_images.py::test_a_damaged_image_is_one_or_is_none
  tests/widget/test_files.py::test_files_that_came_are_seen_and_downloaded
  tests/server_stub/files/test_names.py::test_any_name_becomes_one_that_stays_as_it_is
  tests/server_stub/files/test_playbook_images.py::test_only_images_that_stand_still_are_taken_and_only_of_those_who_may_configure
  tests/server_stub/handlers/test_files.py::test_an_agents_file_must_be_theirs_here_and_unsent
  tests/app/ui/conversation/test_files.py::test_what_is_no_picture_is_not_looked_at
  tests/app/core/attachments/test_downloads.py::test_nothing_that_acts_is_opened
  tests/app/core/attachments/test_downloads.py::test_a_foreign_name_is_one_name_everywhere
  tests/app/core/attachments/test_downloads.py::test_a_foreign_id_is_never_a_path
  tests/app/core/attachments/test_downloads.py::test_an_opened_file_is_private_marked_and_leaves_with_its_conversation
  tests/app/core/attachments/test_downloads.py::test_nothing_is_answered_of_a_conversation_that_left_meanwhile
  tests/app/desktop/test_downloaded.py::test_windows_reads_a_zone_beside_the_content
  tests/flow/test_files.py::test_files_leave_with_their_conversation
S13 Requests that the server makes for others: to Pipedrive's own addresses and to public ones only, never where an answer sends it
  tests/threats/test_controls.py::test_the_server_calls_from_two_rooms_only
  tests/server_stub/crm/pipedrive/test_access.py::test_nothing_else_is
  tests/server_stub/crm/pipedrive/test_troubles.py::test_an_address_that_is_sent_elsewhere_is_not_followed
  tests/server_stub/webhooks/test_destination.py::test_private_addresses_are_refused
  tests/server_stub/webhooks/test_destination.py::test_a_name_that_leads_to_a_private_address_is_refused
S14 Forged messages between page and frame: exact origin and exact window, both ways
  tests/widget/test_embedding.py::test_forged_messages_of_page_and_foreign_frames_change_nothing
  tests/widget/test_embedding.py::test_the_page_cannot_reach_into_the_chat
  tests/widget/test_page_api.py::test_the_end_of_a_conversation_is_told_once_and_cannot_be_forged
S15 Too much, too large, too deep, too slow: limits on each, and nothing is left of whoever has gone
  tests/server_stub/access/test_excess.py::test_an_agent_gives_twenty_commands_a_second_over_all_devices
  tests/server_stub/web/test_reports.py::test_so_many_are_taken_and_more_come_with_time
  tests/server_stub/web/test_reports.py::test_of_one_frame_so_many_are_read
  tests/server_stub/web/test_reports.py::test_nobody_keeps_others_from_hearing_of_it_by_reacting_again_and_again
  tests/server_stub/handlers/test_pressing.py::test_memory_of_who_was_told_has_a_bound
  tests/server_stub/access/test_excess.py::test_a_visitor_writes_one_message_a_second_and_five_at_once_over_all_tabs
  tests/server_stub/access/test_excess.py::test_a_body_is_no_larger_and_no_deeper_than_a_frame
  tests/server_stub/access/test_excess.py::test_an_address_tries_invitations_thirty_times
  tests/server_stub/access/test_editing.py::test_somebody_who_asks_too_much_is_put_off
  tests/server_stub/access/test_company.py::test_somebody_who_saves_on_and_on_is_asked_to_wait
  tests/server_stub/access/test_bad_playbooks.py::test_each_gets_a_clear_word_at_its_card_and_is_not_stored
  tests/server_stub/access/test_bad_playbooks.py::test_a_deep_definition_is_no_bug
  tests/server_stub/access/test_replies.py::test_there_is_an_end_to_them
  tests/server_stub/access/test_excess.py::test_whoever_does_not_say_hello_is_let_go_without_a_word
  tests/server_stub/fuzz/test_frames.py::test_anything_at_all
  tests/server_stub/fuzz/test_frames.py::test_nothing_is_left_of_whoever_has_gone
  tests/server_stub/fuzz/test_requests.py::test_every_answer_is_one_that_is_described
  tests/flow/test_bad_input.py::test_an_oversized_frame_ends_the_connection
  tests/flow/test_strangers.py::test_half_a_request_is_not_waited_for
  tests/flow/test_strangers.py::test_half_a_file_is_not_waited_for
  tests/server_stub/files/test_limits.py::test_each_takes_so_many_files_and_visitors_so_many_bytes
  tests/flow/test_strangers.py::test_a_file_that_nobody_reads_is_not_sent_for_ever
  tests/server_stub/files/test_limits.py::test_one_image_is_decoded_at_a_time_and_nobody_else_waits
  tests/server_stub/playbooks/test_editing.py::test_nobody_waits_while_a_definition_is_looked_at
  tests/flow/test_strangers.py::test_a_visitor_begins_at_most_three_conversations_in_ten_minutes
  tests/flow/test_liveness.py::test_who_does_not_read_is_cut_off_and_delays_nobody
S16 Logs that tell: keys and values, and nothing that people wrote
  tests/server_stub/test_logs.py::test_an_error_is_one_line_and_says_where_but_not_what_somebody_wrote
  tests/flow/test_canary.py::test_no_log_holds_what_was_typed_or_a_secret
  tests/app/desktop/test_logs.py::test_an_error_says_where_but_not_what_somebody_wrote
  tests/server_stub/test_command_line.py::test_the_log_names_no_secret
  tests/app/desktop/test_installation.py::test_no_canary_leaves_with_the_file_for_support
  tests/app/desktop/test_redaction.py::test_whatever_a_name_is_made_of
S17 Searches that are more than words: in the CRM wildcards are characters like others; there is no other search
  tests/server_stub/crm/test_local.py::test_it_finds_names_titles_addresses_and_numbers
  later: search in conversations
S18 Notes and exports that run elsewhere: what goes to Pipedrive is escaped, and no cell of an export is a formula
  tests/server_stub/crm/pipedrive/test_bodies.py::test_notes_are_text_and_come_back_as_they_were
  tests/contract/test_created.py::test_texts_stay_texts
  tests/server_stub/crm/test_local.py::test_no_cell_is_a_formula_or_moves_a_cursor
"""


def controls() -> dict[str, list[str]]:
    """The lines below each threat."""
    found: dict[str, list[str]] = {}
    for line in CONTROLS.strip().splitlines():
        if line.startswith(" "):
            found[next(reversed(found))].append(line.strip())
        else:
            found[line.split()[0]] = []
    return found


def test_every_threat_has_a_control_or_comes_later() -> None:
    assert list(controls()) == [f"S{number}" for number in range(1, 19)]
    assert all(controls().values())


@pytest.mark.parametrize("test", sorted({line for lines in controls().values() for line in lines if not line.startswith("later: ")}))
def test_a_named_test_exists(test: str) -> None:
    path, name = test.split("::")
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}


def calls(folder: str, name: str) -> list[ast.Call]:
    """Every call of something by this name."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in sorted((ROOT / folder).rglob("*.py"))]
    nodes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [node for node in nodes if ast.unparse(node.func).split(".")[-1] == name]


def test_qt_is_told_nothing_of_the_command_line() -> None:
    made = calls("app", "QApplication")
    assert made
    for call in made:
        (arguments,) = call.args
        assert isinstance(arguments, ast.List), ast.unparse(call)
        program, *switches = arguments.elts
        assert isinstance(program, ast.Constant) or ast.unparse(program) in ("program", "sys.argv[0]"), ast.unparse(call)
        assert all(isinstance(switch, ast.Constant) for switch in switches), ast.unparse(call)  # our own, and nothing that came with it


# What could call somebody else's server, and the rooms that may.
CALLERS = ("httpx", "httpcore", "requests", "aiohttp", "urllib.request", "http.client", "smtplib", "ftplib", "websockets.asyncio")
WAYS_OUT = {"crm/pipedrive": "httpx", "webhooks": "httpcore"}


def test_the_server_calls_from_two_rooms_only() -> None:
    found: dict[str, set[str]] = {}
    for path in sorted((ROOT / "server_stub").rglob("*.py")):
        room = path.parent.relative_to(ROOT / "server_stub").as_posix()
        for caller in {one for name in imported_by(path) for one in CALLERS if name == one or name.startswith(f"{one}.")}:
            found.setdefault(room, set()).add(caller)
    assert found == {room: {caller} for room, caller in WAYS_OUT.items()}


def imported_by(path: Path) -> set[str]:
    """The names of all modules that a file imports, and of what it imports from them."""
    imported = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            imported |= {alias.name for alias in node.names}
        if isinstance(node, ast.ImportFrom) and node.module:
            imported |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return imported
