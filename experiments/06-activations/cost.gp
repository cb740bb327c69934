W = 760; H = 440
call ARG5 ARG1 ARG2 ARG3

set lmargin at screen 0.085; set rmargin at screen 0.985
set bmargin at screen 0.13; set tmargin at screen 0.97
set style fill solid 1 noborder
set boxwidth 0.25
set xrange [-0.6:8.6]
stats "bars.csv" using (column("backward")) name "BACK" nooutput
stats "bars.csv" using (column("forward")) name "FORE" nooutput
set yrange [0:1.18*(BACK_max > FORE_max ? BACK_max : FORE_max)]
set grid noxtics ytics
set ylabel "nanoseconds an entry" offset 1,0
set key at graph 0.03, 0.97 left top Left reverse samplen 1.5
plot "bars.csv" using ($0 - 0.27):"forward" with boxes linecolor rgb blue title "forward", \
     "bars.csv" using 0:"backward":xtic(1) with boxes fillstyle solid 1 noborder linecolor rgb orange title "backward", \
     "system.csv" using (column("place") + 0.27):"system" with boxes fillstyle empty border rgb ink linewidth 1.4 dashtype 1 linecolor rgb ink title "forward by the system's functions"
