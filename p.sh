S 3
K Right Right Right Right Right Right Right Right Right Right Right Right Right Right Right Right Right Right Right Right
S 3
K Tab Tab
S 1
