W = 760; H = 400
call ARG5 ARG1 ARG2 ARG3

stats "curves.csv" using (column("w")):(column("likelihood")) name "ALL" nooutput
best = ALL_pos_max_y
reach = ALL_max_x - best
curve(text, name) = only(name, strcol("noise"), column(text))
set multiplot
set bmargin at screen 0.17; set tmargin at screen 0.965
set xrange [ALL_min_x:ALL_max_x]
set xlabel "weight w" offset 0,0.3
set arrow 1 from best, graph 0 to best, graph 1 nohead dashtype 3 linewidth 1.4 linecolor rgb muted

set lmargin at screen 0.1; set rmargin at screen 0.49
set yrange [0:1.12]
set ylabel "likelihood, share of its largest" offset 2,0
set label 1 "noise s" at best - 0.05*reach, 0.08 right textcolor rgb blue
set label 2 "noise 2s" at best + 0.46*reach, 0.64 left textcolor rgb orange
set label 3 "least squares" at best + 0.04*reach, 1.065 left textcolor rgb muted
plot "curves.csv" using "w":(curve("likelihood", "as it is")) with lines linetype 1 notitle, \
     "curves.csv" using "w":(curve("likelihood", "doubled")) with lines linetype 2 notitle

set lmargin at screen 0.585; set rmargin at screen 0.985
set yrange [*:*]
set ylabel "negative log-likelihood"
set label 1 "noise s" at graph 0.72, 0.12 left textcolor rgb blue
set label 2 "noise 2s" at graph 0.32, 0.5 center textcolor rgb orange
unset label 3
set key at graph 0.5, 0.97 center top Left reverse samplen 0.5
plot "curves.csv" using "w":(curve("negative_log", "as it is")) with lines linetype 1 notitle, \
     "curves.csv" using "w":(curve("negative_log", "doubled")) with lines linetype 2 notitle, \
     for [first in "0 121"] "curves.csv" every 6::first::first + 120 using "w":"from_squares" \
       with points pointtype 6 pointsize 0.9 linewidth 1.5 linecolor rgb ink title (first eq "0" ? "squared loss, scaled" : "")
unset multiplot
