W = 760; H = 460
call ARG5 ARG1 ARG2 ARG3

array slope[4]; array cut[4]
do for [k = 1:4] {
  stats "lines.csv" using (column("slope")) every ::(k-1)::(k-1) name "S" nooutput
  stats "lines.csv" using (column("intercept")) every ::(k-1)::(k-1) name "I" nooutput
  slope[k] = S_min; cut[k] = I_min
}

set multiplot
losses = "squared Huber absolute"
set lmargin at screen 0.075; set rmargin at screen 0.365
set xrange [-4:4]; set xtics 2
set tmargin at screen 0.97; set bmargin at screen 0.59
set yrange [0:6]; set ytics 2
set xlabel ""; set format x ""
set ylabel "loss" offset 2,0
set key at graph 0.5,1 center top samplen 3.2 spacing 1.1
plot for [k = 1:3] "losses.csv" using (only(word(losses, k), strcol("loss"), column("residual"))):"value" \
       with lines linetype k title word(losses, k)
set tmargin at screen 0.52; set bmargin at screen 0.145
set yrange [-4:4]
set format x "% g"
set xlabel "residual" offset 0,0.5; set ylabel "pull" offset 1.2,0
plot for [k = 1:3] "losses.csv" using (only(word(losses, k), strcol("loss"), column("residual"))):"pull" \
       with lines linetype k notitle

set lmargin at screen 0.455; set rmargin at screen 0.985
set tmargin at screen 0.97; set bmargin at screen 0.145
set xrange [0:10.9]; set autoscale y; set ytics auto
set xlabel "x" offset 0,0.5; set ylabel "y" offset 1.5,0
set key at graph 0.03,0.97 left top Left reverse samplen 4
plot [0:10] slope[1] * x + cut[1] with lines linecolor rgb "#a0".muted[2:7] linewidth 7 title "true line", \
     for [k = 1:3] slope[k+1] * x + cut[k+1] with lines linetype k title word(losses, k), \
     "points.csv" using (only("along the line", strcol("kind"), column("x"))):"y" with points pointtype 7 linecolor rgb ink notitle, \
     "" using (only("outlier", strcol("kind"), column("x"))):"y" with points pointtype 2 pointsize 1 linewidth 3 linecolor rgb ink notitle
unset multiplot
