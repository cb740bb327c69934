W = 760; H = 400
call ARG5 ARG1 ARG2 ARG3

set lmargin at screen 0.09; set rmargin at screen 0.975
set bmargin at screen 0.165; set tmargin at screen 0.965
set xrange [0:51]; set yrange [0:7.4]
set xtics (1, 10, 20, 30, 40, 50); set ytics 1
set xlabel "step t" offset 0,0.3
set ylabel "length of the step, in units of η" offset 0.5,0
unset key
set label 1 "without correction" at 21, 6.45 left textcolor rgb orange
set label 2 "with correction" at 21, 1 left offset 0,0.8 textcolor rgb blue
plot "lengths.csv" using "step":"predicted" with lines linewidth 1.4 dashtype 1 linecolor rgb orange, \
     "" using "step":"without" with points pointtype 5 pointsize 0.7 linecolor rgb orange, \
     "" using "step":"with" with points pointtype 7 pointsize 0.7 linecolor rgb blue
