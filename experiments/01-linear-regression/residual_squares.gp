W = 760; H = 560
call ARG5 ARG1 ARG2 ARG3

array name[2] = ["least squares", "tilted"]
array slope[2]; array cut[2]; array area[2]
do for [k = 1:2] {
  stats "lines.csv" using (column("slope")) every ::(k-1)::(k-1) name "S" nooutput
  stats "lines.csv" using (column("intercept")) every ::(k-1)::(k-1) name "I" nooutput
  stats "lines.csv" using (column("area")) every ::(k-1)::(k-1) name "A" nooutput
  slope[k] = S_min; cut[k] = I_min; area[k] = A_min
}

# Above: one unit is as long on x as on y, so that the squares are squares.
set multiplot
set size ratio -1
set xrange [-0.6:11.4]; set yrange [-0.8:9.6]
set xtics 2; set ytics 2
set tmargin at screen 0.975; set bmargin at screen 0.475
set xlabel "x" offset 0,0.7
do for [k = 1:2] {
  set lmargin at screen (k == 1 ? 0.07 : 0.565)
  set rmargin at screen (k == 1 ? 0.495 : 0.99)
  if (k == 1) { set ylabel "y" offset 2,0 } else { set ylabel "" }
  side = sqrt(area[k])
  set label 1 (k == 1 ? "least squares" : "tilted") at graph 0.03,0.94 textcolor rgb colour(k)
  set label 2 sprintf("total\n%.2f", area[k]) at 11.2 - side/2, -0.5 + side/2 offset 0,0.45 center textcolor rgb ink
  set object 1 rectangle from 11.2 - side, -0.5 to 11.2, -0.5 + side fillstyle empty border linecolor rgb ink linewidth 1.8
  plot "squares.csv" using (only(name[k], strcol("line"), column("left"))):"fitted":"left":"right":"fitted":"y" \
         with boxxyerror linecolor rgb colour(k) linewidth 1 fillstyle transparent solid 0.22 border linecolor rgb colour(k) notitle, \
       slope[k] * x + cut[k] with lines linetype k dashtype k notitle, \
       "squares.csv" using (only(name[k], strcol("line"), column("x"))):"y" with points pointtype 7 linecolor rgb ink notitle
}
unset label 1; unset label 2; unset object 1

# Below: every slope through the point of means.
set size noratio
set lmargin at screen 0.07; set rmargin at screen 0.99
set tmargin at screen 0.35; set bmargin at screen 0.12
set autoscale x; set autoscale xfixmin; set autoscale xfixmax; set yrange [0:*]
set xtics auto; set ytics 5
set xlabel "slope of the line" offset 0,0.5; set ylabel "total area" offset 2.2,0
plot "tilts.csv" using "slope":"area" with lines linecolor rgb muted linewidth 2.2 notitle, \
     "lines.csv" using (only(name[1], strcol("line"), column("slope"))):"area" with points pointtype 7 pointsize 1.3 linecolor rgb colour(1) notitle, \
     "" using (only(name[2], strcol("line"), column("slope"))):"area" with points pointtype 5 pointsize 1.3 linecolor rgb colour(2) notitle, \
     "" using (only(name[1], strcol("line"), column("slope"))):"area":(name[1]) with labels offset 0,1.1 textcolor rgb colour(1) notitle, \
     "" using (only(name[2], strcol("line"), column("slope"))):"area":(name[2]) with labels right offset -1.2,0.4 textcolor rgb colour(2) notitle
unset multiplot
