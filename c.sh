P=1.8
S 3
K Tab Tab Tab shift+Tab
