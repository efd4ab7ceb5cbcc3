P=1.8
S 4
K Tab Return Tab Return
