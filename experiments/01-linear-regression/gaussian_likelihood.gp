W = 760; H = 400
load ARG5
set datafile columnheaders
