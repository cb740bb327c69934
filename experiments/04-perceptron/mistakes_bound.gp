W = 760; H = 470
call ARG5 ARG1 ARG2 ARG3

set lmargin at screen 0.11; set rmargin at screen 0.975
set bmargin at screen 0.15; set tmargin at screen 0.97
set logscale xy
stats "runs.csv" using (column("bound")) name "BOUND" nooutput
set xrange [BOUND_min/1.5:BOUND_max*1.6]
set yrange [1:BOUND_max*1.6]
set format x "10^{%T}"; set format y "10^{%T}"
set mxtics 1; set mytics 1
set xlabel "bound (R/γ)^2" offset 0,0.3
set ylabel "mistakes made" offset 0.8,0
set key at graph 0.03, 0.97 left top Left reverse samplen 2
plot x with lines linetype 1 linecolor rgb orange title "as many as the bound allows", \
     "runs.csv" using "bound":"mistakes" with points pointtype 7 pointsize 0.5 linecolor rgb "#90".blue[2:*] title "one run", \
     "medians.csv" using "bound":"mistakes" with points pointtype 4 pointsize 1.5 linewidth 2.4 linecolor rgb ink title "median of one gap"
