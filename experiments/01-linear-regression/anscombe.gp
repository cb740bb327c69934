W = 760; H = 440
call ARG5 ARG1 ARG2 ARG3

left(set) = 0.09 + (set - 1)*0.2285
in_set(set, value) = column("set") == set ? value : NaN
set multiplot
unset key
set xrange [3:20]
set xtics 5, 5
do for [set = 1:4] {
  set lmargin at screen left(set); set rmargin at screen left(set) + 0.206
  if (set > 1) { set format y ""; set ylabel "" }

  set bmargin at screen 0.47; set tmargin at screen 0.97
  set yrange [2:14]; set ytics 4, 4
  set format x ""; set xlabel ""
  if (set == 1) { set ylabel "y" rotate by 90 offset 1,0 }
  set label 1 sprintf("table %d", set) at graph 0.06, 0.93 left textcolor rgb muted
  plot "fits.csv" using (3):(in_set(set, column("intercept") + 3*column("slope"))):(17):(17*column("slope")) \
         with vectors nohead linetype 2 dashtype 1, \
       "points.csv" using (in_set(set, column("x"))):"y" with points pointtype 7 pointsize 0.8 linecolor rgb blue

  set bmargin at screen 0.155; set tmargin at screen 0.42
  set yrange [-3.5:3.5]; set ytics -2, 2
  set format x "%g"; set xlabel "x" offset 0,0.3
  if (set == 1) { set ylabel "residual" rotate by 90 offset 1,0 }
  unset label 1
  plot 0 with lines linetype 2 dashtype 1, \
       "points.csv" using (in_set(set, column("x"))):"residual" with impulses dashtype 1 linewidth 1.6 linecolor rgb blue, \
       "points.csv" using (in_set(set, column("x"))):"residual" with points pointtype 7 pointsize 0.8 linecolor rgb blue
}
unset multiplot
