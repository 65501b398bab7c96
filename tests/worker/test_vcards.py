import json
from pathlib import Path

import pytest

from respiro.domain.clients import Client, Tier
from respiro.services.settings import Settings
from support.worker_rig import WorkerRig

COUNTS = ("found", "accepted", "reported", "added", "completed", "unchanged")


def cards(tmp_path: Path, *people: str, name: str = "people.vcf") -> str:
    path = tmp_path / name
    path.write_text("".join(f"BEGIN:VCARD\nVERSION:3.0\n{lines}\nEND:VCARD\n" for lines in people), encoding="utf-8")
    return str(path)


def counts(result: dict[str, object]) -> tuple[object, ...]:
    return tuple(result[name] for name in COUNTS)


def clients(rig: WorkerRig) -> list[Client]:
    found = rig.open().clients()
    rig.close()
    return found


@pytest.fixture(autouse=True)
def _in_spain(rig: WorkerRig) -> None:
    rig.settings = Settings(region="ES")


@pytest.fixture
def file(tmp_path: Path) -> str:
    return cards(
        tmp_path,
        "FN:Marta Ruiz\nORG:Norte\nTEL:+34 600 123 456\nEMAIL:marta@example.org\nLANG:es\nTZ:Europe/Madrid\nNOTE:n",
        "FN:Jan\nTEL:+48 601 234 567",
        "TEL:1",
    )


def test_people_become_clients_and_a_second_import_changes_nothing(rig: WorkerRig, file: str) -> None:
    assert counts(rig.run("vcards", file)) == (3, 2, 1, 2, 0, 0)
    jan, marta = clients(rig)
    assert (marta.name, marta.company, marta.phones, marta.emails) == (
        "Marta Ruiz",
        "Norte",
        ("+34600123456",),
        ("marta@example.org",),
    )
    assert (marta.language, str(marta.zone), marta.notes, jan.name) == ("es", "Europe/Madrid", "n", "Jan")
    assert counts(rig.run("vcards", file)) == (3, 2, 1, 0, 0, 2)
    assert clients(rig) == [jan, marta]


def test_a_preview_stores_nothing_and_says_what_each_would_be(rig: WorkerRig, file: str) -> None:
    result = rig.run("vcards", file, "--preview")
    assert counts(result) == (3, 2, 1, 2, 0, 0)
    shown = result["cards"]
    assert isinstance(shown, list)
    assert [(one["number"], one["standing"], one["name"]) for one in shown] == [
        (1, "new", "Marta Ruiz"),
        (2, "new", "Jan"),
    ]
    assert result["problems"] == [
        {"file": "people.vcf", "line": 16, "uid": "", "kind": "card_without_name", "detail": ""}
    ]
    assert clients(rig) == []


@pytest.mark.parametrize(
    "told",
    ["FN:M. Ruiz\nTEL:600 123 456", "FN:M.\nEMAIL:MARTA@example.org\nTEL:600123456", "FN:marta RUIZ\nTEL:600123456"],
)
def test_a_known_client_is_given_what_they_lack_and_nothing_else(rig: WorkerRig, tmp_path: Path, told: str) -> None:
    known = Client("m", "Marta Ruiz", Tier.A, phones=("+34600123456",), emails=("marta@example.org",), notes="mine")
    store = rig.open()
    store.put_client(known)
    rig.close()
    file = cards(tmp_path, f"{told}\nTEL:600 999 888\nORG:Norte\nNOTE:theirs\nLANG:pl")
    assert counts(rig.run("vcards", file)) == (1, 1, 0, 0, 1, 0)
    (after,) = clients(rig)
    assert (after.name, after.tier, after.notes, after.id) == ("Marta Ruiz", Tier.A, "mine", "m")
    assert after.phones == ("+34600123456", "+34600999888")
    assert (after.company, after.language) == ("Norte", "pl")
    assert counts(rig.run("vcards", file)) == (1, 1, 0, 0, 0, 1)


def test_two_cards_of_one_person_are_one_client(rig: WorkerRig, tmp_path: Path) -> None:
    file = cards(tmp_path, "FN:Marta\nTEL:600123456", "FN:Marta R.\nTEL:600123456\nEMAIL:m@example.org")
    assert counts(rig.run("vcards", file)) == (2, 2, 0, 1, 1, 0)
    (marta,) = clients(rig)
    assert (marta.name, marta.emails) == ("Marta", ("m@example.org",))


def test_only_those_who_are_chosen(rig: WorkerRig, tmp_path: Path) -> None:
    file = cards(tmp_path, *(f"FN:Person {number}" for number in range(1, 7)))
    rig.run("vcards", file, "--only", "1-2,5")
    assert [client.name for client in clients(rig)] == ["Person 1", "Person 2", "Person 5"]
    assert rig.run("vcards", file, "--only", "x")["error"]


def test_several_files_are_one_import(rig: WorkerRig, tmp_path: Path) -> None:
    one, two = (cards(tmp_path, f"FN:{name}", name=f"{name}.vcf") for name in ("Ana", "Luis"))
    assert counts(rig.run("vcards", one, two)) == (2, 2, 0, 2, 0, 0)


def test_a_bad_file_stores_nothing_of_the_good_one(rig: WorkerRig, tmp_path: Path) -> None:
    good = cards(tmp_path, "FN:Ana")
    (tmp_path / "bad.vcf").write_text("<html>")
    error = rig.run("vcards", good, str(tmp_path / "bad.vcf"))["error"]
    assert json.dumps(error).count("not_vcards") == 1
    assert clients(rig) == []
