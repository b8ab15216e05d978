<?php
// Writes the known answers that DatePatternKnownAnswersTest reads: php dates.php > dates.tsv (PHP 8.2 or later).
// The first line holds the patterns; each other line an instant, then what each pattern makes of it.
date_default_timezone_set('UTC');
$times = [];
for ($day = 1; $day <= 31; $day++) {
    $times[] = sprintf('2026-%02d-%02dT%02d:%02d:%02d', $day % 12 + 1, min($day, 28), $day % 24, $day * 7 % 60, $day * 11 % 60);
    $times[] = sprintf('2026-01-%02dT%02d:59:59.%06d', $day, $day % 24, $day * 31337 % 1000000);
}
foreach (range(0, 23) as $hour) {
    $times[] = sprintf('2026-08-%02dT%02d:00:00', $hour + 1, $hour);
}
// Weeks around the turn of each kind of year.
foreach ([2004, 2005, 2006, 2007, 2008, 2009, 2010, 2015, 2016, 2018, 2020, 2021, 2024, 2025, 2026] as $year) {
    foreach (["$year-12-28", "$year-12-29", "$year-12-30", "$year-12-31"] as $day) {
        $times[] = $day . 'T22:59:59';
    }
    foreach (['01', '02', '03', '04', '05'] as $day) {
        $times[] = ($year + 1) . "-01-{$day}T23:00:00";
    }
}
foreach (['1600', '1700', '1900', '2000', '2023', '2024', '2100'] as $year) {
    $times[] = "$year-02-28T12:00:00";
    $times[] = "$year-03-01T00:00:00";
}
$times[] = '2000-02-29T00:30:00';
$times[] = '2024-02-29T12:30:00';
foreach (['0000', '0001', '0005', '0055', '0099', '0100', '0555', '0999', '1000', '1582', '9999'] as $year) {
    $times[] = "$year-01-01T00:00:00";
    $times[] = "$year-12-31T23:59:59.999999";
}
foreach (['1969-12-31T22:59:58.000001', '1969-12-31T23:00:00', '1969-12-31T23:59:59.5', '1970-01-01T00:00:00',
    '1970-01-01T00:00:00.000001', '1901-12-13T20:45:51', '2038-01-19T03:14:08'] as $time) {
    $times[] = $time;
}
$patterns = str_split('dDjlNSwzWFmMntLoXxYyaABgGhHisuveIOPpTZcrU');
array_push($patterns, 'Y-m-d\TH:i:s.v\Z', 'l jS \o\f F Y h:i:s A', '\\\\\Y\\\\Y', '\d\D\j\l\N\S\w\z', 'D, d M y G:i T',
    ' !"#$%&\'()*+,-./0123456789:;<=>?@[]^_`{|}~', 'bCEfJkKqQRV', '\kYé\é');
echo implode("\t", $patterns), "\n";
foreach ($times as $time) {
    $date = new DateTimeImmutable($time);
    echo $time, 'Z';
    foreach ($patterns as $pattern) {
        echo "\t", $date->format($pattern);
    }
    echo "\n";
}
