W = 760; H = 400
call ARG5 ARG1 ARG2 ARG3

stats "checks.csv" using (column("network")) name "N" nooutput
set lmargin at screen 0.235; set rmargin at screen 0.965
set bmargin at screen 0.17; set tmargin at screen 0.97
set logscale x
set xrange [1e-11:1e2]; set yrange [0.4:4.6]
set format x "10^{%T}"
set xtics 1e-10, 100, 1e2; set mxtics 1
set ytics ("correct code" 4, "missing transpose" 3, "forgotten sum" 2, "missing slope" 1)
set xlabel "error of the gradient check" offset 0,0.3
set arrow 1 from 1e-6, graph 0 to 1e-6, graph 1 nohead dashtype 2 linewidth 1.4 linecolor rgb ink
set label 1 "bound" at 1e-6, graph 0.5 right offset -0.6,0 textcolor rgb ink
unset key
row(name, place) = only(name, strcol("code"), place + 0.5*(column("network")/N_max - 0.5))
plot "checks.csv" using "error":(row("correct", 4)) with points pointtype 7 pointsize 0.5 linecolor rgb blue, \
     "" using "error":(row("missing transpose", 3)) with points pointtype 5 pointsize 0.5 linecolor rgb orange, \
     "" using "error":(row("forgotten sum", 2)) with points pointtype 9 pointsize 0.6 linecolor rgb green, \
     "" using "error":(row("missing slope", 1)) with points pointtype 13 pointsize 0.6 linecolor rgb purple
