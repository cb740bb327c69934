W = 760; H = 460
call ARG5 ARG1 ARG2 ARG3

stats "predicted.csv" using (column("forward")) name "F" nooutput
stats "predicted.csv" using (column("central")) name "C" nooutput
set lmargin at screen 0.1; set rmargin at screen 0.975
set bmargin at screen 0.15; set tmargin at screen 0.97
set logscale xy
set xrange [1e-15:1]; set yrange [1e-13:1e2]
set xtics 1e-15, 1e3, 1; set ytics 1e-12, 1e3, 1e2
set mxtics 1; set mytics 1
set format x "10^{%T}"; set format y "10^{%T}"
set xlabel "nudge h" offset 0,0.3
set ylabel "relative error" offset 1,0
set arrow 1 from F_min, graph 0 to F_min, graph 0.9 nohead dashtype 2 linewidth 1.4 linecolor rgb orange
set arrow 2 from C_min, graph 0 to C_min, graph 0.9 nohead dashtype 2 linewidth 1.4 linecolor rgb blue
set label 1 "√ε" at F_min, graph 0.935 center textcolor rgb orange
set label 2 "∛ε" at C_min, graph 0.935 center textcolor rgb blue
set key at graph 0.03, 0.06 left bottom Left reverse samplen 3
plot "errors.csv" using "h":"forward" with lines linetype 2 title "forward differences", \
     "errors.csv" using "h":"central" with lines linetype 1 title "central differences"
