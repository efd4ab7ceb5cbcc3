S 3
K Tab Tab
S 1
K Return
