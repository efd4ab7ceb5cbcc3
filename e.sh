P=1.8
S 2
K F6 alt+a
S 2
K alt+a
S 2
