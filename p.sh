P=2
S 6
K Tab
