"""Draws time and memory against size as an SVG, both axes logarithmic, without any library."""
import math

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 460, 320, 62, 150, 34, 44
COLOURS = ["#1b5e9b", "#b3541e", "#4b7f2a", "#7a3b8f", "#8a8a8a", "#c02942", "#00838f", "#6d4c41"]
DASHES = ["", "6 3", "2 3", "8 3 2 3", "1 4", "10 4", "4 2", "12 3 3 3"]


def panel(x, title, unit, series, sizes):
    """One graph; `series` is a list of (name, {size: value})."""
    values = [v for _, points in series for v in points.values()]
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    first, last = math.log10(sizes[0]), math.log10(sizes[-1])

    def across(size):
        return x + LEFT + (math.log10(size) - first) / (last - first) * (WIDTH - LEFT - RIGHT)

    def up(value):
        return HEIGHT - BOTTOM - (math.log10(value) - low) / (high - low) * (HEIGHT - TOP - BOTTOM)

    out = [f'<text x="{x + LEFT}" y="20" class="title">{title}</text>']
    for power in range(low, high + 1):
        y = up(10 ** power)
        out.append(f'<line x1="{x + LEFT}" x2="{x + WIDTH - RIGHT}" y1="{y:.1f}" y2="{y:.1f}" class="grid"/>')
        out.append(f'<text x="{x + LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{unit(10 ** power)}</text>')
    for size in sizes:
        out.append(f'<text x="{across(size):.1f}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle">{bytes_of(size)}</text>')
    labels = []
    for number, (name, points) in enumerate(series):
        at = [(across(s), up(v)) for s, v in sorted(points.items())]
        colour, dash = COLOURS[number % 8], DASHES[number % 8]
        line = " ".join(f"{a:.1f},{b:.1f}" for a, b in at)
        out.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2" stroke-dasharray="{dash}"/>')
        out += [f'<circle cx="{a:.1f}" cy="{b:.1f}" r="2.5" fill="{colour}"/>' for a, b in at]
        labels.append([at[-1][1], name, colour])
    labels.sort()
    for index, label in enumerate(labels):
        if index and label[0] - labels[index - 1][0] < 14:
            label[0] = labels[index - 1][0] + 14
        out.append(f'<text x="{x + WIDTH - RIGHT + 8}" y="{label[0] + 4:.1f}" fill="{label[2]}">{label[1]}</text>')
    return "\n".join(out)


def bytes_of(size):
    return f"{size // 1_000_000} MB" if size >= 1_000_000 else f"{size // 1000} KB"


def seconds(value):
    return f"{value:g} s" if value >= 1 else f"{value * 1000:g} ms"


def kibibytes(value):
    return f"{value / 1000:g} MB"


def write(path, times, memories, sizes):
    """`times` in seconds and `memories` in KB, each as lists of (name, {size: value})."""
    with open(path, "w", encoding="utf-8") as output:
        output.write(f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {2 * WIDTH} {HEIGHT}" font-family="sans-serif" font-size="12">
<style>.grid {{ stroke: #ddd }} .title {{ font-weight: bold; font-size: 14px }}</style>
<rect width="100%" height="100%" fill="#fff"/>
<title>Time and memory against the size of each edition</title>
{panel(0, "Time on the clock", seconds, times, sizes)}
{panel(WIDTH, "Greatest memory", kibibytes, memories, sizes)}
</svg>
""")
