"""The words of charts: categories by theme, titles and axis names from a small grammar, and made-up strings."""

from __future__ import annotations

import functools
import hashlib
from dataclasses import dataclass

import numpy as np

# theme: what an axis of such categories is called, and the categories
_THEMES: dict[str, tuple[str, str]] = {
    "city": (
        "City,Town,Location,Office",
        "London,Paris,Berlin,Madrid,Rome,Vienna,Oslo,Lisbon,Prague,Dublin,Warsaw,Athens,Helsinki,Zurich,Brussels,"
        "Tokyo,Seoul,Beijing,Delhi,Mumbai,Sydney,Toronto,Boston,Chicago,Dallas,Denver,Miami,Seattle,Austin,Lima,"
        "Bogota,Cairo,Lagos,Nairobi,Accra,Tunis,Dakar,Hanoi,Manila,Jakarta,Bangkok,Istanbul,Kyiv,Leeds,Bristol,"
        "Hamburg,Munich,Turin,Porto,Lyon,Ghent,Malmo,Bergen,Basel,New York,San Diego,Cape Town,Quito,Havana",
    ),
    "country": (
        "Country,Nation,Market",
        "France,Germany,Spain,Italy,Norway,Sweden,Finland,Denmark,Poland,Austria,Greece,Portugal,Ireland,Belgium,"
        "Hungary,Romania,Turkey,Japan,China,India,Brazil,Mexico,Chile,Peru,Canada,Egypt,Kenya,Ghana,Nigeria,"
        "Morocco,Vietnam,Thailand,Iceland,Estonia,Latvia,Croatia,Serbia,Cuba,Bolivia,Nepal,Qatar,USA,UK,"
        "South Africa,New Zealand,South Korea,Australia,Argentina,Switzerland,Netherlands",
    ),
    "region": (
        "Region,Area,District,Territory",
        "North,South,East,West,Central,Northeast,Northwest,Southeast,Southwest,Europe,Asia,Africa,Oceania,Americas,"
        "Nordics,Balkans,Midwest,Coast,Highlands,Islands,EMEA,APAC,LATAM,Urban,Rural,Suburban,Inland,Valley",
    ),
    "fruit": (
        "Fruit,Product,Item,Crop",
        "Apples,Bananas,Cherries,Grapes,Lemons,Mangoes,Oranges,Peaches,Pears,Plums,Kiwis,Melons,Berries,Figs,Limes,"
        "Apple,Banana,Cherry,Grape,Lemon,Mango,Peach,Pear,Plum,Kiwi,Melon,Papaya,Apricot,Coconut,Pineapple,Quince",
    ),
    "food": (
        "Food,Product,Dish,Category",
        "Bread,Milk,Cheese,Butter,Eggs,Rice,Pasta,Fish,Meat,Chicken,Beef,Pork,Tofu,Beans,Lentils,Potatoes,Onions,"
        "Carrots,Tomatoes,Spinach,Salad,Soup,Pizza,Burgers,Sushi,Tacos,Noodles,Cake,Cookies,Honey,Coffee,Tea,Juice,"
        "Water,Wine,Beer,Cocoa,Sugar,Salt,Yoghurt,Cereal,Nuts,Olives,Chocolate,Ice cream,Wheat,Maize,Barley,Oats",
    ),
    "product": (
        "Product,Item,Device,Article",
        "Phones,Laptops,Tablets,Cameras,Printers,Monitors,Keyboards,Headsets,Watches,Speakers,Routers,Chairs,Desks,"
        "Lamps,Sofas,Beds,Shelves,Books,Toys,Games,Shoes,Shirts,Jackets,Hats,Gloves,Bags,Bikes,Tents,Skis,Tools,"
        "Paint,Tyres,Batteries,Cables,Candles,Soap,Towels,Curtains,Mugs,Plates,Pens,Paper,Model A,Model B,Model S",
    ),
    "department": (
        "Department,Team,Division,Unit",
        "Sales,Marketing,Finance,Legal,Support,Research,Design,Engineering,Operations,Logistics,Purchasing,Security,"
        "Quality,Training,Facilities,Production,Planning,Admin,HR,IT,R&D,Payroll,Audit,Retail,Export,Service,"
        "Warehouse,Catering,Media,Data",
    ),
    "answer": (
        "Answer,Response,Opinion,Rating",
        "Yes,No,Maybe,Agree,Disagree,Neutral,Unsure,Often,Never,Always,Rarely,Sometimes,Excellent,Good,Fair,Poor,"
        "Very good,Very poor,Satisfied,Unhappy,Happy,No answer,Undecided,Strongly agree,Other,Daily,Weekly,Monthly",
    ),
    "animal": (
        "Animal,Species,Pet",
        "Dogs,Cats,Birds,Fish,Horses,Cows,Sheep,Goats,Pigs,Rabbits,Hens,Ducks,Geese,Foxes,Wolves,Bears,Deer,Otters,"
        "Seals,Whales,Owls,Eagles,Herons,Robins,Bees,Frogs,Newts,Snakes,Lizards,Hamsters,Tigers,Lions,Zebras,Giraffes",
    ),
    "language": (
        "Language,Programming language",
        "Python,Java,Rust,Go,Swift,Kotlin,Ruby,Perl,Julia,Scala,Haskell,Fortran,Pascal,Cobol,Lua,Dart,Erlang,PHP,"
        "SQL,HTML,C++,English,German,French,Spanish,Arabic,Hindi,Bengali,Russian,Swahili,Korean,Dutch,Welsh,Basque",
    ),
    "team": (
        "Team,Group,Club,Player",
        "Team A,Team B,Team C,Team D,Red Team,Blue Team,Lions,Hawks,Bears,Sharks,Tigers,Rovers,United,City,Wanderers,"
        "Rangers,Comets,Rockets,Pirates,Knights,Wizards,Dragons,Falcons,Giants,Saints,Alpha,Beta,Gamma,Delta,Omega,"
        "Sigma,Kappa,Zeta,Theta,Lambda,Epsilon,Group 1,Group 2,Group 3,Group 4",
    ),
    "person": (
        "Name,Student,Employee,Person",
        "Anna,Ben,Carla,David,Emma,Frank,Grace,Hugo,Ines,Jack,Karin,Leo,Maria,Noah,Olga,Paul,Rosa,Sam,Tara,Uma,"
        "Victor,Wendy,Xavier,Yara,Zoe,Ahmed,Bella,Chen,Divya,Elias,Fatima,Gustav,Hana,Ivan,Jorge,Kofi,Lena,Mila,"
        "Smith,Jones,Brown,Garcia,Kim,Nguyen,Patel,Silva,Rossi,Novak,Larsen",
    ),
    "energy": (
        "Source,Fuel,Energy source",
        "Coal,Oil,Gas,Nuclear,Hydro,Wind,Solar,Biomass,Geothermal,Waste,Tidal,Peat,Wood,Diesel,Petrol,Electric,"
        "Hybrid,Hydrogen,Ethanol,Imports,Storage,Steam",
    ),
    "transport": (
        "Transport,Mode,Means of travel",
        "Car,Bus,Train,Tram,Bicycle,Walking,Plane,Ferry,Metro,Taxi,Scooter,Motorbike,Truck,Van,On foot,Subway,Ship,"
        "Coach,Rail,Road,Air,Sea,Carpool",
    ),
    "sport": (
        "Sport,Activity,Hobby",
        "Football,Tennis,Golf,Rugby,Cricket,Hockey,Swimming,Running,Cycling,Rowing,Sailing,Boxing,Judo,Skiing,Chess,"
        "Yoga,Dance,Reading,Music,Films,Gaming,Cooking,Gardening,Hiking,Climbing,Basketball,Volleyball,Handball,Darts",
    ),
    "budget": (
        "Category,Item,Expense,Type",
        "Rent,Food,Travel,Clothing,Health,Savings,Insurance,Utilities,Taxes,Leisure,Phone,Internet,Gifts,Childcare,"
        "Education,Repairs,Heating,Salaries,Materials,Housing,Pensions,Defence,Transport,Debt,Culture,Grants,Fees,"
        "Wages,Equipment,Postage,Energy,Other,Miscellaneous",
    ),
    "subject": (
        "Subject,Course,Field,Genre",
        "Maths,Physics,Chemistry,Biology,History,Geography,Art,Drama,Latin,Science,Economics,Law,Medicine,Statistics,"
        "Philosophy,Religion,Sports,Comedy,Horror,Romance,Thriller,Fantasy,Poetry,Crime,Jazz,Rock,Pop,Folk,Opera,"
        "Blues,Metal,Soul,Fiction,Biography",
    ),
    "web": (
        "Browser,Channel,Source,Platform",
        "Chrome,Firefox,Safari,Edge,Opera,Brave,Android,iOS,Windows,Linux,macOS,Email,Search,Social,Direct,Referral,"
        "Ads,Video,Blog,Podcast,Mobile,Desktop,Tablet,Print,Radio,TV,Phone,Letter,Forum,Newsletter,Web,App,Partner",
    ),
    "nature": (
        "Type,Kind,Material,Element",
        "Oak,Pine,Birch,Maple,Ash,Beech,Willow,Cedar,Elm,Spruce,Iron,Copper,Zinc,Gold,Silver,Lead,Tin,Nickel,Quartz,"
        "Carbon,Oxygen,Helium,Argon,Neon,Sand,Clay,Silt,Gravel,Rock,Forest,Grassland,Desert,Wetland,Lake,River,"
        "Glass,Plastic,Paper,Metal,Textiles,Rubber,Wool,Cotton,Silk,Linen",
    ),
    "grade": (
        "Grade,Class,Category,Level",
        "A,B,C,D,E,F,G,H,A1,A2,B1,B2,C1,C2,X,Y,Z,AA,BB,I,II,III,IV,V,Low,Medium,High,Small,Large,Basic,Standard,"
        "Premium,Bronze,Platinum,Junior,Senior,Beginner,Expert,Free,Pro,Draft,Final,Critical,Minor,Major",
    ),
    "work": (
        "Status,Task,Stage,Phase",
        "Open,Closed,Pending,Done,Blocked,Backlog,Review,Testing,Active,Paused,New,Won,Lost,Lead,Trial,Renewal,Bug,"
        "Feature,Design,Build,Launch,Ship,Plan,Research,Meetings,Email,Coding,Writing,Breaks,Calls,Support",
    ),
}

# theme: names of the axis, the categories in order, and whether the theme is held out
_ORDERED: tuple[tuple[str, str, bool], ...] = (
    ("Month", "Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec", False),
    (
        "Month",
        "January,February,March,April,May,June,July,August,September,October,November,December",
        False,
    ),
    ("Month", "J,F,M,A,Ma,Ju,Jl,Au,S,O,N,D", True),
    ("Month", "JAN,FEB,MAR,APR,MAY,JUN,JUL,AUG,SEP,OCT,NOV,DEC", True),
    ("Day,Weekday", "Mon,Tue,Wed,Thu,Fri,Sat,Sun", False),
    ("Day,Day of the week", "Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday", False),
    ("Day", "Mo,Tu,We,Th,Fr,Sa,Su", True),
    ("Quarter", "Q1,Q2,Q3,Q4", False),
    ("Quarter", "1Q23,2Q23,3Q23,4Q23,1Q24,2Q24,3Q24,4Q24,1Q25,2Q25", True),
    ("Quarter", "Q1 22,Q2 22,Q3 22,Q4 22,Q1 23,Q2 23,Q3 23,Q4 23", False),
    ("Age group,Age,Age (years)", "0-9,10-19,20-29,30-39,40-49,50-59,60-69,70-79,80+", False),
    ("Age group,Age", "18-24,25-34,35-44,45-54,55-64,65+", False),
    ("Age,Age group", "Under 15,15-29,30-44,45-59,60-74,75+", True),
    ("Time,Hour,Time of day", "06:00,08:00,10:00,12:00,14:00,16:00,18:00,20:00,22:00", False),
    ("Hour,Time", "6am,8am,10am,12pm,2pm,4pm,6pm,8pm,10pm", True),
    ("Week,Calendar week", "W1,W2,W3,W4,W5,W6,W7,W8,W9,W10,W11,W12", False),
    ("Week", "Week 1,Week 2,Week 3,Week 4,Week 5,Week 6,Week 7,Week 8", False),
    ("Week", "KW 20,KW 21,KW 22,KW 23,KW 24,KW 25,KW 26,KW 27", True),
    ("Day", "Day 1,Day 2,Day 3,Day 4,Day 5,Day 6,Day 7,Day 8,Day 9,Day 10", False),
    ("Size,Shirt size", "XS,S,M,L,XL,XXL", False),
    ("School year,Class,Year", "Year 1,Year 2,Year 3,Year 4,Year 5,Year 6,Year 7", True),
    ("Season", "Spring,Summer,Autumn,Winter", False),
    ("Round,Attempt", "1st,2nd,3rd,4th,5th,6th,7th,8th", False),
)

_RUNS = frozenset(word for _, words, _ in _ORDERED for word in words.split(","))

_MEASURES = (
    "Sales,Revenue,Profit,Turnover,Income,Expenses,Costs,Budget,Orders,Units sold,Customers,Visitors,Visits,Page views,"
    "Downloads,Users,Members,Subscribers,Followers,Votes,Seats,Students,Employees,Population,Births,Deaths,Marriages,"
    "Rainfall,Temperature,Snowfall,Sunshine,Wind speed,Humidity,Energy use,Electricity,Water use,Emissions,Waste,"
    "Recycling,Output,Production,Harvest,Yield,Exports,Imports,Prices,Price,Wages,Salary,Rent,Debt,Savings,Donations,"
    "Score,Scores,Points,Goals,Medals,Wins,Games played,Attendance,Passengers,Journeys,Flights,Accidents,Fines,Cars,"
    "Bicycles,Trees planted,Books lent,Loans,Tickets,Calls,Messages,Complaints,Errors,Defects,Incidents,Bugs fixed,"
    "Commits,Response time,Duration,Hours worked,Hours,Distance,Speed,Weight,Height,Length,Area,Volume,Capacity,Load,"
    "Pressure,Voltage,Power,Frequency,Count,Number,Total,Average,Value,Amount,Quantity,Share,Growth,Rate,Index,Level,"
    "Rating,Satisfaction,Accuracy,Efficiency,Memory,Throughput,Latency,Traffic,Bandwidth,Demand,Supply,Stock,Inventory,"
    "Patients,Cases,Doses,Beds,Tests,Recoveries,Crimes,Arrests,Meals served,Cups of coffee,Calories,Steps,Sleep"
)
_PERCENT_MEASURES = (
    "Share,Market share,Turnout,Approval,Growth,Unemployment,Inflation,Satisfaction,Occupancy,Completion,Accuracy,"
    "Attendance,Literacy,Coverage,Discount,Margin,Participation,Success rate,Response rate,Usage,Adoption,Support,"
    "Percentage,Percent,Proportion,Battery level,Humidity,Utilisation,Conversion rate,Churn"
)
_TITLE_FORMS = (
    "{m} by {d}",
    "{m} by {d}",
    "{m} per {d}",
    "{m}",
    "{m}",
    "{m} in {y}",
    "{m} {y}",
    "{m}, {y}",
    "{m} by {d}, {y}",
    "{m} in {p}",
    "{m} in {p} {y}",
    "{p}: {m}",
    "{m} and {d}",
    "{d} and {m}",
    "{d} comparison",
    "Our {m}",
    "How much {m}?",
    "{m} overview",
    "{m} report",
    "Annual {m}",
    "Total {m}",
    "Average {m} by {d}",
    "{m} for each {d}",
    "Figure {n}: {m}",
    "Fig. {n} {m} by {d}",
    "Chart {n}",
    "{m} ({y}-{z})",
    "{m} since {y}",
    "Which {d} leads?",
    "{p} {m}",
    "{m} of {p}",
    "{m} at a glance",
    "{m} survey",
    "Results: {m}",
    "{m} vs. {d}",
    "Distribution of {m}",
    "Change in {m}",
    "{m} statistics",
)
_SOURCES = ("Source: {p} survey {y}", "Source: own data", "Data: {p}", "n = {n}0{n}", "Updated {y}", "Source: {p}")


@dataclass(frozen=True)
class Names:
    """What a chart's categories are and what they are called together; `ordered` if they run in time or size."""

    dimension: str
    categories: tuple[str, ...]
    ordered: bool


def is_held_out(word: str) -> bool:
    """Whether a word is kept for evaluation: one in four, by its hash."""
    return hashlib.sha256(word.lower().encode()).digest()[0] < 64


@functools.cache
def _split(words: str, held_out: bool) -> tuple[str, ...]:
    return tuple(word for word in words.split(",") if is_held_out(word) == held_out)


def _one(words: str, rng: np.random.Generator) -> str:
    some = words.split(",")
    return some[int(rng.integers(len(some)))]


_ONSETS = (*"bcdfghklmnprstvwz", "br", "ch", "cl", "dr", "fl", "gr", "pl", "pr", "sh", "sl", "st", "th", "tr")
_NUCLEI = (*"aeiouaeiou", "ai", "ea", "io", "ou")
_CODAS = ("", "", "", "", *"lmnrst", "nd", "rk", "x")


def made_up(rng: np.random.Generator, held_out: bool) -> str:
    """A word that means nothing, or a code: only reading tells what it says."""
    while True:
        if rng.random() < 0.6:
            word = ""
            for _ in range(int(rng.integers(1, 4))):
                for parts in (_ONSETS, _NUCLEI, _CODAS):
                    word += parts[int(rng.integers(len(parts)))]
            word = word.upper() if rng.random() < 0.1 else word.capitalize()
        else:
            letters = "".join(chr(65 + int(c)) for c in rng.integers(0, 26, int(rng.integers(1, 4))))
            join = ("", "-", " ", "")[int(rng.integers(4))]
            word = f"{letters}{join}{int(rng.integers(1, 10 ** int(rng.integers(1, 4))))}"
        if len(word) > 1 and word not in _RUNS and is_held_out(word) == held_out:
            return word


def _years(count: int, rng: np.random.Generator) -> tuple[str, ...]:
    step = int(rng.choice([1, 1, 1, 1, 2, 5, 10])) if count <= 7 else 1
    first = int(rng.integers(1950, 2027 - step * (count - 1)) if rng.random() < 0.5 else 2026 - step * count)
    if step > 2:
        first -= first % step
    form = "FY{}" if rng.random() < 0.06 else "{}"
    return tuple(form.format(first + step * i) for i in range(count))


def names(
    count: int, rng: np.random.Generator, *, held_out: bool, ordered: float = 0.35, longest: int | None = None
) -> Names:
    """`count` different categories, of one theme where the theme has enough; at most `longest` letters each if set.

    `ordered` is how often they are a run of months, years, ages … rather than a choice of words.
    """
    for _ in range(8):
        found = _names(count, rng, held_out, ordered)
        if longest is None or max(map(len, found.categories)) <= longest:
            return found
    if count <= 26 and rng.random() < 0.3:
        first = int(rng.integers(0, 27 - count))
        return Names("Group", tuple(chr(65 + first + i) for i in range(count)), False)
    return Names("Year", _years(count, rng), True)


def _names(count: int, rng: np.random.Generator, held_out: bool, ordered: float) -> Names:
    if rng.random() < ordered:
        if rng.random() < 0.35 or count > 12:
            return Names(_one("Year,Year,Financial year,Period", rng), _years(count, rng), True)
        runs = [run for run in _ORDERED if run[2] == held_out and run[1].count(",") + 1 >= count]
        if runs:
            dimensions, words, _ = runs[int(rng.integers(len(runs)))]
            run = words.split(",")
            first = int(rng.integers(len(run) - count + 1)) if rng.random() < 0.6 else 0
            return Names(_one(dimensions, rng), tuple(run[first : first + count]), True)
    theme = list(_THEMES)[int(rng.integers(len(_THEMES)))]
    dimensions, words = _THEMES[theme]
    pool = list(_split(words, held_out))
    rng.shuffle(pool)
    strange = rng.random() < 0.2
    chosen: list[str] = [] if strange and rng.random() < 0.6 else pool[: count - (1 if strange else 0)]
    while len(chosen) < count:
        word = made_up(rng, held_out)
        if word not in chosen:
            chosen.insert(int(rng.integers(len(chosen) + 1)), word)
    if rng.random() < 0.04:
        chosen = [word.upper() for word in chosen]
    if len({word.lower() for word in chosen}) < count:
        return _names(count, rng, held_out, ordered)
    return Names(_one(dimensions, rng), tuple(chosen), False)


def measure(rng: np.random.Generator, *, held_out: bool, percent: bool) -> str:
    """What a chart's numbers count."""
    words = _split(_PERCENT_MEASURES if percent else _MEASURES, held_out)
    if rng.random() < 0.12:
        return made_up(rng, held_out) + ("" if rng.random() < 0.5 else " " + words[0].lower())
    return words[int(rng.integers(len(words)))]


def title(of: str, dimension: str, rng: np.random.Generator, *, held_out: bool) -> str:
    """A heading over a chart of `of` over `dimension`."""
    if rng.random() < 0.12:
        return " ".join(made_up(rng, held_out) for _ in range(int(rng.integers(1, 4))))
    form = _TITLE_FORMS[int(rng.integers(len(_TITLE_FORMS)))]
    text = _filled(form, of, dimension, rng, held_out)
    if rng.random() < 0.08:
        text = text.upper()
    elif rng.random() < 0.25:
        text = text[0] + text[1:].lower() if not any(c.isdigit() for c in text) else text
    return text


def source(rng: np.random.Generator, *, held_out: bool) -> str:
    """A small line that says where the numbers come from."""
    return _filled(_SOURCES[int(rng.integers(len(_SOURCES)))], "", "", rng, held_out)


def _filled(form: str, of: str, dimension: str, rng: np.random.Generator, held_out: bool) -> str:
    places = _split(_THEMES["country"][1] + "," + _THEMES["city"][1], held_out)
    year = int(rng.integers(1960, 2026))
    return form.format(
        m=of if form.startswith("{m}") else of.lower(),
        d=dimension if form.startswith("{d}") else dimension.lower(),
        p=places[int(rng.integers(len(places)))],
        y=year,
        z=year + int(rng.integers(1, 15)),
        n=int(rng.integers(1, 30)),
    )
