W = 760; H = 460
call ARG5 ARG1 ARG2 ARG3

stats "costs.csv" using (column("parameters")) name "P" nooutput
set lmargin at screen 0.1; set rmargin at screen 0.975
set bmargin at screen 0.15; set tmargin at screen 0.97
set logscale xy
set xrange [P_min/1.4:P_max*1.4]; set yrange [30:5e10]
set xtics 10; set ytics 1e2, 1e2, 1e10
set mxtics 1; set mytics 1
set format x "10^{%T}"; set format y "10^{%T}"
set xlabel "parameters" offset 0,0.3
set ylabel "operations for one sample" offset 1,0
set key at graph 0.03, 0.97 left top Left reverse samplen 3
plot "costs.csv" using "parameters":"differences" with linespoints linetype 2 title "central differences", \
     "costs.csv" using "parameters":"forward_mode" with linespoints linetype 3 title "forward mode", \
     "costs.csv" using "parameters":"backward" with linespoints linetype 1 title "backward sweep", \
     "costs.csv" using "parameters":"forward" with linespoints linetype 4 title "forward pass"
