S 6
K Tab
S 2
K shift+Tab Return
S 4
K t
S 6
K t
