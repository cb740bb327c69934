W = 760; H = 460
call ARG5 ARG1 ARG2 ARG3

fit(name, text) = only(name, strcol("line"), column(text))
stats "fits.csv" using (fit("free", "slope")) name "SLOPE" nooutput
stats "fits.csv" using (fit("free", "slope_se")) name "ERROR" nooutput
stats "fits.csv" using (fit("through_origin", "slope")) name "SLOPE_0" nooutput
stats "fits.csv" using (fit("through_origin", "slope_se")) name "ERROR_0" nooutput
set lmargin at screen 0.12; set rmargin at screen 0.975
set bmargin at screen 0.15; set tmargin at screen 0.97
set xrange [0:2.2]
set yrange [-300:1200]
set xtics 0.5
set ytics 300
set xlabel "distance in megaparsecs" offset 0,0.3
set ylabel "velocity away from us in km/s" offset 1,0
set key at graph 0.02, 0.985 left top Left reverse samplen 3
set style fill solid 0.18 noborder
plot "lines.csv" using "distance":"low":"high" with filledcurves linecolor rgb blue notitle, \
     0 with lines linewidth 1 dashtype 1 linecolor rgb muted notitle, \
     "lines.csv" using "distance":"fitted" with lines linetype 1 \
       title sprintf("with an intercept: %.0f ± %.0f km/s per megaparsec", SLOPE_min, ERROR_min), \
     "lines.csv" using "distance":"through_origin" with lines linetype 2 \
       title sprintf("through the origin: %.0f ± %.0f km/s per megaparsec", SLOPE_0_min, ERROR_0_min), \
     "nebulae.csv" using "distance":"velocity" with points pointtype 7 pointsize 0.85 linecolor rgb ink notitle
