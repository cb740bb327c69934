W = 760; H = 460
call ARG5 ARG1 ARG2 ARG3

set lmargin at screen 0.11; set rmargin at screen 0.975
set bmargin at screen 0.145; set tmargin at screen 0.97
set logscale y
set format y "10^{%T}"
set xrange [0:46]; set yrange [1:1e18]
set xtics 5; set ytics 1, 1000; set mytics 1
set xlabel "degree" offset 0,0.3
set ylabel "condition number κ(A)" offset 1,0
set key at graph 0.985, 0.13 right bottom samplen 4
set label 1 "1/ε" at 45.5, 4.5e15 right offset 0,-0.8 textcolor rgb muted
name(k) = word("Chebyshev speeds '0 to 10' '0 to 1' '-1 to 1'", k)
title(k) = word("'Chebyshev polynomials' 'powers of the speeds' 'powers of 0 to 10' 'powers of 0 to 1' 'powers of −1 to 1'", k)
plot 4.503599627370496e15 with lines linetype 6 notitle, \
     for [k in "2 3 4 5 1"] "kappa.csv" using (only(name(int(k)), strcol("columns"), column("degree"))):"kappa" \
       with linespoints linetype int(k) pointsize 0.5 title title(int(k))
