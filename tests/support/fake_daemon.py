"""A notification daemon with a fault, on the session bus, until it is ended.

fake_daemon.py works|no-actions|deaf|refuses|late|forgetful, or plasma|dunst|odd with on or off: plasma-on is not to
be disturbed.
"""

import sys
import time

from jeepney import DBusAddress, HeaderFields, MessageType, message_bus, new_error, new_method_return
from jeepney.io.blocking import open_dbus_connection

fault = sys.argv[1]
bus = open_dbus_connection("SESSION")
bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.Notifications"))
ADDRESS = DBusAddress("/org/freedesktop/Notifications", interface="org.freedesktop.Notifications")
CAPABILITIES = ["body"] if fault == "no-actions" else ["body", "actions", "body-markup"]
calls = 0
server, _, switch = fault.partition("-")
PROPERTIES = {"plasma": [ADDRESS.interface, "Inhibited"], "dunst": ["org.dunstproject.cmd0", "paused"]}
while True:
    call = bus.receive()
    if call.header.message_type is not MessageType.method_call:
        continue
    member = call.header.fields[HeaderFields.member]
    said = call.body[3:5] if member == "Notify" else call.body
    if member == "Notify" and call.body[1]:
        said = (f"in place of {call.body[1]}:", *said)
    sys.stdout.write(" ".join(map(str, (member, *said))).replace("\n", " / ") + "\n")
    sys.stdout.flush()
    if member == "GetCapabilities":
        bus.send(new_method_return(call, "as", (CAPABILITIES,)))
    elif member == "GetServerInformation" and fault != "deaf":
        bus.send(new_method_return(call, "ssss", (server, "Example", "1", "1.2")))
    elif member == "Get" and list(call.body) == PROPERTIES.get(server):
        bus.send(new_method_return(call, "v", (("b", switch == "on"),)))
    elif member == "Get" and server == "odd":
        bus.send(new_method_return(call, "s", (switch,)))
    elif member == "Get":
        bus.send(new_error(call, "org.freedesktop.DBus.Error.UnknownProperty", "s", ("no",)))
    elif member == "Notify" and fault == "refuses":
        bus.send(new_error(call, "org.freedesktop.DBus.Error.Failed", "s", ("no",)))
    elif member == "Notify" and fault != "deaf":
        calls = call.body[1] if call.body[1] and fault != "forgetful" else calls + 1
        time.sleep(1.5 if fault == "late" else 0)
        bus.send(new_method_return(call, "u", (calls,)))
    elif member == "CloseNotification":
        bus.send(new_method_return(call))
