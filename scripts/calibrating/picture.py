"""The calibration curves as a picture: what is said against what is right, one curve a set."""

WIDTH, HEIGHT, LEFT, TOP, SIDE = 760, 470, 60, 30, 380
COLOURS = ("#0b5fa5", "#c2410c", "#15803d", "#7e22ce", "#525252", "#a16207", "#0e7490", "#be185d")


def place(said, right):
    return LEFT + SIDE * said, TOP + SIDE * (1 - right)


def curve(index, points, most):
    colour = COLOURS[index % len(COLOURS)]
    places = [(*place(said, right), count) for _, count, said, right in points]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y, _ in places)
    dots = "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{2 + 6 * (count / most) ** 0.5:.1f}" fill="{colour}" fill-opacity="0.75"/>'
                   for x, y, count in places)
    return f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="1.5"/>{dots}'


def draw(sets):
    """An SVG of (name, bins) pairs; the size of a dot says how many links it stands for."""
    most = max(count for _, points in sets for _, count, _, _ in points)
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}" '
             'font-family="sans-serif" font-size="12" role="img" aria-label="Calibration curves">',
             f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>']
    for tenth in range(0, 11, 2):
        x, y = place(tenth / 10, tenth / 10)
        parts.append(f'<line x1="{LEFT}" y1="{y:.1f}" x2="{LEFT + SIDE}" y2="{y:.1f}" stroke="#e5e5e5"/>')
        parts.append(f'<line x1="{x:.1f}" y1="{TOP}" x2="{x:.1f}" y2="{TOP + SIDE}" stroke="#e5e5e5"/>')
        parts.append(f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{tenth / 10:.1f}</text>')
        parts.append(f'<text x="{x:.1f}" y="{TOP + SIDE + 18}" text-anchor="middle">{tenth / 10:.1f}</text>')
    x, y = place(1, 1)
    parts.append(f'<line x1="{LEFT}" y1="{TOP + SIDE}" x2="{x}" y2="{y}" stroke="#737373" stroke-dasharray="5 4"/>')
    parts.append(f'<text x="{LEFT + SIDE / 2}" y="{TOP + SIDE + 40}" text-anchor="middle">confidence that is said</text>')
    parts.append(f'<text x="16" y="{TOP + SIDE / 2}" text-anchor="middle" transform="rotate(-90 16 {TOP + SIDE / 2})">share that is right</text>')
    for index, (name, points) in enumerate(sets):
        y = TOP + 14 + 22 * index
        parts.append(f'<rect x="{LEFT + SIDE + 30}" y="{y - 10}" width="12" height="12" fill="{COLOURS[index % len(COLOURS)]}"/>')
        parts.append(f'<text x="{LEFT + SIDE + 50}" y="{y}">{name}</text>')
        parts.append(curve(index, points, most))
    return "\n".join(parts) + "\n</svg>\n"
