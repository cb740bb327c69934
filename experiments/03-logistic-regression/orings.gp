W = 760; H = 440
call ARG5 ARG1 ARG2 ARG3

stats "launches.csv" using (column("temperature")) name "LAUNCH" nooutput
stats "cold.csv" using (column("temperature")) name "COLD" nooutput
stats "cold.csv" using (column("p")) name "P" nooutput
stats "cold.csv" using (column("low")) name "LOW" nooutput
set lmargin at screen 0.085; set rmargin at screen 0.98
set bmargin at screen 0.145; set tmargin at screen 0.97
set xrange [25:85]; set yrange [-0.12:1.16]
set xtics 10; set ytics 0.25
set xlabel "temperature at launch in °F" offset 0,0.3
set ylabel "probability of damage" offset 2,0
set object 1 rectangle from LAUNCH_min, graph 0 to LAUNCH_max, graph 1 behind fillcolor rgb faint fillstyle solid noborder
set label 1 "launches" at (LAUNCH_min + LAUNCH_max)/2, graph 0.955 center textcolor rgb muted
set arrow 1 from COLD_min, graph 0 to COLD_min, graph 1 nohead linewidth 1.6 dashtype 2 linecolor rgb ink
set label 2 sprintf("%.0f °F: %.4f", COLD_min, P_min) at COLD_min, graph 0.955 left offset 0.7,0 textcolor rgb ink
set label 3 sprintf("lower end of the band: %.2f", LOW_min) at COLD_min, LOW_min left offset 1,-2.2 textcolor rgb ink
unset key
set style fill solid 0.2 noborder
shift(class) = (class == 1 ? 0.035 : -0.035)
plot "curve.csv" using "temperature":"low":"high" with filledcurves linecolor rgb blue, \
     "" using "temperature":"low" with lines linewidth 1 dashtype 2 linecolor rgb blue, \
     "" using "temperature":"high" with lines linewidth 1 dashtype 2 linecolor rgb blue, \
     "" using "temperature":"p" with lines linetype 1 linewidth 2.8, \
     "launches.csv" using "temperature":(column("damage") + shift(column("damage")) * column("repeat")) with points pointtype 7 pointsize 0.85 linecolor rgb orange, \
     "cold.csv" using "temperature":"p" with points pointtype 6 pointsize 1.4 linewidth 2.5 linecolor rgb ink, \
     "" using "temperature":"low" with points pointtype 2 pointsize 1.2 linewidth 2.5 linecolor rgb ink
