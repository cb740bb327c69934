W = 760; H = 420
call ARG5 ARG1 ARG2 ARG3

stats "curves.csv" using (only("best", strcol("fit"), column("lambda"))) name "BEST" nooutput
set multiplot
set bmargin at screen 0.16; set tmargin at screen 0.965
unset key

set lmargin at screen 0.085; set rmargin at screen 0.505
set logscale x
set format x "10^{%T}"
set xrange [1e-8:100]; set yrange [-12:12]
set xtics 1e-8, 100
set mxtics 1
set xlabel "penalty λ" offset 0,0.4
set ylabel "coefficient of x^j" offset 1.2,0
set arrow 1 from BEST_min, graph 0 to BEST_min, graph 1 nohead linecolor rgb ink linewidth 1.4 dashtype 3
set label 1 "best" at BEST_min, graph 0.05 left offset 0.5,0 textcolor rgb ink
set key at graph 1.0, 0.99 right top samplen 2
row(j) = column("power") == j ? column("lambda") : NaN
plot for [j = 4:15] "path.csv" using (row(j)):"coefficient" with lines linecolor rgb muted linewidth 1 dashtype 1 notitle, \
     "path.csv" using (row(1)):"coefficient" with lines linetype 1 linewidth 2.4 title "x", \
     "path.csv" using (row(2)):"coefficient" with lines linetype 3 linewidth 2.4 title "x^2", \
     "path.csv" using (row(3)):"coefficient" with lines linetype 2 linewidth 2.4 title "x^3", \
     NaN with lines linecolor rgb muted linewidth 1 dashtype 1 title "others"

unset arrow 1; unset label 1
unset logscale x
set format x "%g"
set lmargin at screen 0.59; set rmargin at screen 0.98
set xrange [-1:1]; set yrange [-2:2.6]
set xtics -1, 0.5; set ytics -2, 1
set xlabel "x"
set ylabel "y" rotate by 0 offset 1.5,0
set key at graph 0.99, 0.02 right bottom noreverse samplen 3
fit(name) = only(name, strcol("fit"), column("x"))
plot "curves.csv" using (fit("none")):"truth" with lines linetype 6 linewidth 2 notitle, \
     "curves.csv" using (fit("none")):"fitted" with lines linetype 3 title "no penalty", \
     "curves.csv" using (fit("heavy")):"fitted" with lines linetype 2 title "λ = 30", \
     "curves.csv" using (fit("best")):"fitted" with lines linetype 1 title sprintf("λ = %.1g, best", BEST_min), \
     "points.csv" using "x":"y" with points pointtype 7 pointsize 0.7 linecolor rgb ink notitle
unset multiplot
