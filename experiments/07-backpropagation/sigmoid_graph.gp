W = 760; H = 500
call ARG5 ARG1 ARG2 ARG3

stats "marks.csv" using (column("lost")) name "LOST" nooutput
stats "marks.csv" using (column("nan")) name "NAN" nooutput
of(way, value) = only(way, strcol("way"), value)
set multiplot
set lmargin at screen 0.14; set rmargin at screen 0.975
set logscale y
set xrange [-820:40]; set xtics 100
set bmargin at screen 0.56; set tmargin at screen 0.97
set yrange [1e-310:1e10]; set ytics 1e-300, 1e100, 1; set mytics 1
set format y "10^{%T}"; set format x ""
set ylabel "slope" offset 3,0
set arrow 1 from LOST_min, graph 0 to LOST_min, graph 1 nohead dashtype 2 linewidth 1.4 linecolor rgb ink
set arrow 2 from NAN_min, graph 0 to NAN_min, graph 1 nohead dashtype 2 linewidth 1.4 linecolor rgb ink
set key at graph 0.97, 0.06 right bottom Left reverse samplen 3
plot "slopes.csv" using "x":(of("gate", column("slope"))) with lines linetype 1 title "gate", \
     "slopes.csv" using "x":(of("graph", column("slope") > 0 ? column("slope") : NaN)) with lines linetype 2 linewidth 3 title "graph"

set bmargin at screen 0.13; set tmargin at screen 0.5
set yrange [1e-18:1e4]; set ytics 1e-16, 1e8, 1
set format x "%g"
set xlabel "x" offset 0,0.3
set ylabel "relative error" offset 1.5,0
set label 1 "no\nnumber" at (NAN_min - 820)/2, graph 0.55 center textcolor rgb orange
set label 2 "0 in place of e^{x}" at (NAN_min + LOST_min)/2, graph 0.72 center textcolor rgb orange
least(error) = error < 3e-18 ? 3e-18 : error
unset key
plot "slopes.csv" using "x":(of("gate", least(column("error")))) with points pointtype 7 pointsize 0.25 linecolor rgb blue, \
     "slopes.csv" using "x":(of("graph", least(column("error")))) with points pointtype 5 pointsize 0.3 linecolor rgb orange
unset multiplot
