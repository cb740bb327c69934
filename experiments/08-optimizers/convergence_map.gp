W = 760; H = 470
call ARG5 ARG1 ARG2 ARG3

stats "map.csv" using "factor" nooutput
best = STATS_min
stats "map.csv" using (column("factor") == best ? column("rate") : NaN) name "RATE" nooutput
stats "map.csv" using (column("factor") == best ? column("alpha") : NaN) name "ALPHA" nooutput
kappa = 25.0; root = sqrt(kappa)
set lmargin at screen 0.09; set rmargin at screen 0.86
set bmargin at screen 0.15; set tmargin at screen 0.965
set xrange [0.033:4.1667]; set yrange [-0.015:1.005]
set xtics 1; set ytics 0.2
set xlabel "learning rate times the largest curvature, ηλ_{max}" offset 0,0.3
set ylabel "share of velocity kept, α" offset 0.6,0
set cbrange [best:1]
set cbtics 0.7, 0.1, 1
set cblabel "factor of a step" offset 1,0 textcolor rgb ink
set colorbox user origin screen 0.885, screen 0.15 size screen 0.025, screen 0.815
if (dark) { set palette defined (0 "#56b4e9", 0.6 "#2b5a75", 1 paper) } else { set palette defined (0 "#00456b", 0.6 "#6db3dc", 1 paper) }
unset key
set grid front
set label 1 "stable" at 1.9, 0.3 right textcolor rgb ink front
set label 2 "diverges" at 3.5, 0.3 left textcolor rgb ink front
set label 3 "2(1 + α)" at 3.62, 0.74 left offset 0.6,-0.6 textcolor rgb orange front
plot "map.csv" using "rate":"alpha":(column("factor") < 1 ? column("factor") : 1) with image pixels, \
     [0:0.99] "+" using (2*(1 + $1)):1 with lines linewidth 2.4 dashtype 1 linecolor rgb orange, \
     "map.csv" every ::0::0 using (kappa*(2/(root + 1))**2):(((root - 1)/(root + 1))**2) with points pointtype 2 pointsize 1.6 linewidth 2.6 linecolor rgb orange, \
     "" every ::0::0 using (RATE_min):(ALPHA_min) with points pointtype 6 pointsize 1.8 linewidth 2.2 linecolor rgb orange
