W = 760; H = 480
load ARG5
set datafile columnheaders
set logscale xy
set xrange [1:1e14]
set yrange [1e-17:10]
set format x "10^{%T}"
set format y "10^{%T}"
set xtics 1, 100
set ytics 1e-16, 100
set xlabel "condition number {/Symbol k}(A)" offset 0,0.3
set ylabel "relative error of the coefficients"
set lmargin at screen 0.115; set rmargin at screen 0.97
set bmargin at screen 0.125; set tmargin at screen 0.97
unset key
set style fill transparent solid 0.18 noborder
one(name, text) = only(name, strcol("solver"), column(text))
band(i, name) = sprintf("")
plot for [i=1:3] "errors.csv" using "kappa":(one(word("'QR' 'normal equations' 'gradient descent'", i), "low")):(one(word("'QR' 'normal equations' 'gradient descent'", i), "high")) with filledcurves lc rgb colour(i), \
     for [i=1:3] "errors.csv" using "kappa":(one(word("'QR' 'normal equations' 'gradient descent'", i), "median")) with linespoints lt i
