W = 760; H = 450
call ARG5 ARG1 ARG2 ARG3

set lmargin at screen 0.105; set rmargin at screen 0.975
set bmargin at screen 0.15; set tmargin at screen 0.97
set xrange [0:30]; set yrange [-25:130]
set xtics 5; set ytics 0, 20
set xlabel "speed in miles per hour" offset 0,0.3
set ylabel "stopping distance in feet" offset 0.5,0
set key at graph 0.03, 0.97 left top Left reverse samplen 3
set style fill transparent solid 0.2 noborder
row(k) = column("degree") == k ? column("speed") : NaN
plot for [k = 1:2] "curves.csv" using (row(k)):"low":"high" with filledcurves linecolor rgb colour(3 - k) notitle, \
     0 with lines linewidth 1 dashtype 1 linecolor rgb muted notitle, \
     "curves.csv" using (row(1)):"fitted" with lines linetype 2 title "line", \
     "curves.csv" using (row(2)):"fitted" with lines linetype 1 title "parabola", \
     "points.csv" using "speed":"distance" with points pointtype 7 pointsize 0.75 linecolor rgb ink title "a car"
