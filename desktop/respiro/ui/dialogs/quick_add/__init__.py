"""What the dialog that writes a call down is made of; none of it stores anything."""
