W = 760; H = 460
call ARG5 ARG1 ARG2 ARG3

set multiplot
set lmargin at screen 0.075; set rmargin at screen 0.44
set bmargin at screen 0.145; set tmargin at screen 0.97
set xrange [-6:6]; set yrange [-0.08:1.32]
set xtics 3; set ytics 0.5
set xlabel "sum" offset 0,0.3
set ylabel "output" offset 1.2,0
set key at graph 0.03, 0.985 left top Left reverse samplen 3
plot "outputs.csv" using (column("sum") < 0 ? column("sum") : NaN):"step" with lines linetype 2 dashtype 1 title "step", \
     "outputs.csv" using (column("sum") >= 0 ? column("sum") : NaN):"step" with lines linetype 2 dashtype 1 notitle, \
     "outputs.csv" using "sum":"sigmoid" with lines linetype 1 dashtype 2 title "sigmoid"

set lmargin at screen 0.565; set rmargin at screen 0.985
set xrange [0.9:2.6]
set xtics 0.5
set bmargin at screen 0.59
set format x ""
set xlabel ""
set ylabel "loss" offset 1.2,0
set yrange [0:2.2]; set ytics 1
set key at graph 0.5, 0.985 center top Left reverse samplen 3
plot "seen.csv" using "threshold":"errors" with steps linetype 2 dashtype 1 title "share of errors", \
     "seen.csv" using "threshold":"cross_entropy" with lines linetype 1 dashtype 2 title "cross-entropy"

set bmargin at screen 0.145; set tmargin at screen 0.53
set format x "%g"
set xlabel "threshold in cm of petal width" offset 0,0.3
set ylabel "its slope" offset 1.2,0
set yrange [-2.9:2.9]; set ytics 2
unset key
plot "seen.csv" using "threshold":"error_slope" with lines linetype 2 dashtype 1, \
     "seen.csv" using "threshold":"slope" with lines linetype 1 dashtype 2
unset multiplot
