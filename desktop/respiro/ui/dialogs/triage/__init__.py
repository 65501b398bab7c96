"""What the dialog that sorts an urgent request out is made of; none of it stores anything but accepting and drafts."""
