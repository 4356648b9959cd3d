"""Words with capital letters by which the lint tells names from other words; without accents, as they are compared."""

from __future__ import annotations

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# First names that are hardly ever anything else, so that one says a name even where a sentence begins.
GIVEN_NAMES = _words(
    """aaron abdul abdullah abigail abraham adam adele adrian agnes ahmad ahmed aidan aisha alan albert alejandro
    alex alexander alexandra alexandre alexei alfred ali alice alicia alina alison allison amalia amanda amelia
    amelie amina amir amit amy ana anastasia andre andrea andreas andrei andres andrew andy angela angelina anita
    ann anna anne annie anthony anton antonia antonio anya archie ariana arjun arnold arthur asher astrid athena
    aubrey audrey augustus ava barack barbara barry beatrice beatrix ben benedict benjamin benny bernard bernhard
    bernie bertha beth bethany betty beyonce bianca birgit bjorn bob boris brad bradley brandon brenda brendan brian
    bridget britney bruce bruno bryan caleb cameron camila camille carl carla carlo carlos carmen caroline caspar
    catherine cecilia cedric celine charlene charles charlie charlotte chen cheryl chloe chris christina christine
    christoph christopher cindy claire clara claude claudia clement clinton colin conor constance cristiano cynthia
    dan daniel daniela danielle danny darren dave david deborah debra denise dennis derek diana diane diego dimitri
    dmitri dominic donald donna doris dorothy doug douglas dwayne dylan eddie edgar edith eduardo edward edwin
    eileen elaine eleanor elena eli elias elijah elisabeth elise elizabeth ella ellen elliot elon elsa elvis emil
    emilia emily emma emmanuel enrique eric erik erika ernest ernesto esther ethan eugene eva evan evelyn fabian
    fatima federico felicity felipe felix fernando filip fiona florian frances francesca francesco francis francisco
    francois franklin franz fred freddie frederick frida friedrich fritz gabriel gabriela gareth gary gavin geoff
    geoffrey george gerald gerard gerhard giorgio giovanni giulia giuseppe gloria gordon graham greg gregory greta
    guillermo gunter gustav hamid hannah hans harold harriet harry hassan heidi heinrich helen helena helga henri
    henrik henry herbert herman hiroshi hugh hugo ian ibrahim ignacio igor ilse ines ingrid irene irina isaac isabel
    isabella isabelle isaiah ismail ivan jacinda jackie jacob jacqueline jacques jake jakob jamal james jamie jane
    janet janice jason javier jeff jeffrey jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy joachim
    joan joanna joao joe joel johan johann johanna john johnny jon jonas jonathan jorge jose josef joseph josephine
    josh joshua josie juan juanita judith judy julia julian juliana julie julien juliet julio julius justin kamala
    karen karim karin karl katarina kate katharina katherine kathleen kathryn kathy katie katrina keith kelly ken
    kenji kenneth kevin khalid kim kirsten klaus kristen kristina kurt kyle lars latisha laura lauren laurence
    laurent lea leah leila len lena leo leon leonard leonardo leonie leroy leslie liam lin linda lisa liu liz lola
    lorenzo lorraine louis louisa louise luca lucas lucia lucy ludwig luigi luis luisa lukas luke lydia madeleine
    madison maggie magnus malala malcolm malik manuel manuela marc marcel marcella marco marcus margaret margarita
    maria mariam marianne marie marilyn mario marion marissa marlene martha martin martina marvin mary mateo mathias
    mathilda matilda matt matteo matthew matthias maureen maurice maya megan mehmet mei melanie melissa meryl mia
    michael michaela michel michele michelle miguel mike mikhail mila miles milo miranda miriam mohamed mohammad
    mohammed moira molly mona monica monika morgan moritz moses muhammad nadia naomi napoleon natalia natalie
    natasha nathan nathaniel neil nelson nicholas nick nicola nicolas nicole nigel nikita nikola nikolai nina noah
    noel nora norman olaf oleg olga oliver olivia omar oprah oscar oskar otto pablo pamela paola paolo patricia
    patrick paul paula pauline pavel pedro peggy percy peter petra phil philip philipp philippa phillip phoebe
    pierre pietro priya quentin rachel rafael raheem rahul raj rajesh ralph ramon raphael rashid raul raymond
    rebecca reginald reinhard rene ricardo richard rick ricky rihanna rita robert roberta roberto rodrigo roger
    roland rolf roman ronald ronaldo ronnie rosa rosalind rosanna rosemarie rosie ross roy rudolf rupert russell
    ruth ryan sabine sabrina saeed sally salma salvador sam samantha samir samuel sandra sanjay santiago sara sarah
    sasha saskia sean sebastian selena serena serge sergei sergio sharon shawn sheila shirley sibylle sid sidney
    sigmund silvia simon simone sofia sonia sophia sophie stacey stacy stanley stefan stefanie stella stephanie
    stephen steve steven stuart sunita susan susanna susanne suzanne sven svetlana sylvia taj tamara tanya tara
    tariq tatiana ted terence teresa terry tessa thea theo theodore theresa thomas tim timothy tina tobias todd tom
    tomas tommy toni tony tracy trevor tristan ulrich ulrike ursula valentina valerie vanessa vera vernon veronica
    vicky victoria vijay vikram vincent virginia vivian vladimir volodymyr wanda warren wayne wei wendy werner
    wilhelm william willie winston wolfgang xavier xi yannick yasmin yolanda yusuf yvonne zachary zara zelda zhang
    zoe zoltan obama trump biden putin merkel macron einstein churchill hitler stalin lenin gandhi mandela kennedy
    reagan thatcher mozart beethoven picasso rembrandt vermeer monet warhol shakespeare goethe darwin galileo edison
    hawking musk bezos zuckerberg messi beckham federer nadal djokovic zelensky zelenskyy erdogan modi trudeau
    scholz sunak hitchcock chaplin spielberg tarantino dicaprio schwarzenegger kardashian eminem zendaya pele
    maradona cleopatra confucius"""
)

# Those that are words, too: names only where something else says so.
AMBIGUOUS_GIVEN_NAMES = _words(
    """amber angel april art august aurora austin autumn bill blake bobby brook brooke buddy carol carter charity
    chase cherry chip christian clay cliff cooper crystal daisy dale dallas dawn dean destiny dick don drew duke
    dusty earl eve faith frank gene ginger glen grace grant guy harmony hazel heath heather holly honey hope hudson
    hunter iris ivy jack jackson jade jan jasmine jay jean jordan joy june king lance lane lee lily logan mac
    madonna mark mason max may melody mercy miles misty myrtle nick norm olive opal parker pat patty pearl peg penny
    pierce poppy prince ray reed rich rob robin rocky rose rosemary ruby rusty sandy sierra skip sky sonny star
    stone storm sue summer sunny taylor tiffany trinity tyler victor viola violet wade walker will winter woody"""
)

# First names that small letters make another word, or that nobody would know for a name.
NOT_IN_SMALL_LETTERS = _words(
    """bob mike jerry ken ted harry leo victoria florence bernard lance roman jack tony jimmy molly jenny adele
    peter pierre
    johnny nick clara stella bruno mona nelson milo sasha chen lin wei mei xi liu kim pele lima"""
)

# Countries, regions and towns that are no other words.
PLACES = _words(
    """afghanistan albania algeria amsterdam andalusia antarctica argentina arizona armenia athens auckland
    australia austria azerbaijan baghdad bali bangkok bangladesh barcelona bavaria beijing beirut belarus belgium
    belgrade berlin bolivia bosnia boston brazil brisbane britain brittany brooklyn brussels bucharest budapest
    bulgaria cairo california cambodia cambridge cameroon canada canberra caracas chicago chile cleveland colombia
    colorado copenhagen croatia cuba cyprus czechia damascus delhi denmark denver detroit dubai dublin dubrovnik
    ecuador edinburgh egypt england estonia ethiopia europe finland florence florida france geneva germany ghana
    gibraltar glasgow greece greenland guatemala haiti hanoi havana hawaii helsinki hiroshima hollywood honduras
    houston hungary iceland idaho india indiana indonesia iran iraq ireland israel istanbul italy jakarta jamaica
    japan jerusalem johannesburg kathmandu kenya kiev krakow kuwait kyiv kyoto laos latvia lebanon libya
    liechtenstein lima lisbon lithuania liverpool ljubljana london louisiana luxembourg madagascar madrid malaysia
    malta manchester manhattan manila marrakech maryland massachusetts mauritius melbourne mexico miami michigan
    milan minneapolis minnesota mississippi missouri monaco mongolia montana montreal morocco moscow mozambique
    mumbai munich myanmar nairobi namibia naples nashville nebraska nepal netherlands nevada nigeria normandy norway
    ohio oklahoma ontario oregon osaka oslo ottawa oxford pakistan palestine paraguay paris patagonia pennsylvania
    peru philadelphia philippines pittsburgh poland portugal prague provence quebec reykjavik riga romania rome
    russia rwanda salzburg santorini sarajevo scandinavia scotland seattle senegal seoul serbia shanghai siberia
    sicily singapore slovakia slovenia spain stockholm stuttgart sudan sweden switzerland sydney syria taipei taiwan
    tallinn tanzania tasmania tehran tennessee texas thailand tibet tokyo toronto transylvania tunisia turin tuscany
    uganda ukraine uruguay utah uzbekistan valencia vancouver venezuela venice vermont vienna vietnam vilnius wales
    warsaw wisconsin wyoming yemen yorkshire zagreb zambia zanzibar zimbabwe zurich stonehenge colosseum niagara
    everest matterhorn yosemite kremlin louvre alhambra parthenon acropolis angkor versailles neuschwanstein uluru
    vesuvius kilimanjaro vatican alcatraz africa asia indianapolis seville granada marseille lyon antwerp bruges
    ghent rotterdam frankfurt dresden leipzig innsbruck pisa bologna verona palermo gdansk odessa leningrad
    constantinople babylon pompeii carthage"""
)

# What ordinary words end with that together are a place's name: "Central Park".
PLACE_KINDS = _words(
    """park square house bridge tower forest lake river beach street station museum castle cathedral palace
    university airport stadium hill hills valley canyon island islands bay falls gate hall temple church garden
    gardens avenue road mountain mountains desert sea ocean coast monument memorial market hotel school library
    college plaza boulevard abbey basilica mosque opera theatre theater reef glacier strait harbour harbor wall"""
)

# Before a surname.
TITLES = _words(
    """mr mrs ms miss dr doctor prof professor sir lady lord president king queen prince princess pope saint captain
    general colonel sergeant senator governor mayor chancellor minister judge officer father mother sister brother
    aunt uncle grandma grandpa granny reverend rabbi imam emperor empress coach chef duke duchess count herr frau
    monsieur madame senor senora chairman secretary ambassador"""
)

# Written with a capital letter, and no name of one person, one place or one thing that somebody has to know.
GENERIC = _words(
    """i ok okay monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december spring summer autumn winter christmas xmas easter halloween hanukkah
    diwali ramadan eid thanksgiving valentine carnival oktoberfest passover kwanzaa holi nowruz pride mom mum mommy
    mummy dad daddy grandma grandpa grandmother grandfather nana mama papa god jesus christ buddha santa bible quran
    koran torah madonna cupid earth moon sun venus jupiter saturn mercury neptune uranus pluto orion north south
    east west southern eastern western northeast northwest southeast southwest arctic antarctic african american
    asian european australian british english scottish irish welsh french german italian spanish portuguese dutch
    belgian swiss austrian polish czech slovak hungarian romanian bulgarian greek turkish russian ukrainian swedish
    norwegian danish finnish icelandic baltic balkan nordic scandinavian slavic celtic mediterranean caribbean latin
    mexican brazilian argentine argentinian peruvian chilean cuban colombian canadian hawaiian polynesian maori
    aboriginal indigenous native chinese japanese korean vietnamese thai indian pakistani tibetan nepali nepalese
    mongolian indonesian balinese filipino malaysian persian iranian iraqi arab arabic arabian egyptian moroccan
    ethiopian nigerian kenyan ghanaian israeli jewish hebrew lebanese syrian turk afghan saudi hispanic latino
    latina caucasian alpine amazonian christian catholic orthodox protestant muslim islamic hindu buddhist sikh
    shinto taoist jew jews christians muslims victorian georgian edwardian tudor gothic romanesque baroque rococo
    renaissance medieval byzantine roman romans greeks viking vikings aztec mayan inca egyptians bauhaus
    impressionist cubist modernist brutalist doric ionic corinthian moorish ottoman colonial neolithic olympic
    olympics paralympic paralympics nobel labrador retriever retrievers shepherd shepherds corgi husky huskies
    dalmatian chihuahua poodle beagle collie terrier terriers rottweiler doberman pomeranian akita dachshund bulldog
    bernese schnauzer spaniel samoyed malamute weimaraner pinscher pug pekingese maltese greyhound whippet mastiff
    siamese ragdoll sphynx angora friesian holstein shetland clydesdale appaloosa boxer komodo galapagos tasmanian
    cheddar parmesan brie gouda camembert champagne bordeaux chardonnay merlot riesling caesar margherita bolognese
    cavendish martini cappuccino lego frisbee jeep polaroid ferris rubiks velcro vespa venn gantt sankey pareto
    kanban gaussian cartesian petri bunsen erlenmeyer fahrenheit celsius kelvin braille morse wifi wi-fi bluetooth
    internet web online pdf adirondack panama bermuda wellingtons stetson levis jacuzzi thermos tupperware kleenex
    xerox biro hoover zimmer frankenstein zen yoga tai chi karate judo jenga scrabble monopoly tetris google
    microsoft facebook instagram twitter youtube netflix tesla toyota ford mercedes mercedes-benz benz volkswagen
    audi porsche ferrari lamborghini honda nissan mazda hyundai kia volvo fiat renault peugeot citroen chevrolet
    cadillac harley-davidson harley davidson ducati yamaha boeing airbus nike adidas puma converse vans coca-cola
    pepsi starbucks canon nikon sony samsung lenovo dell nintendo playstation xbox macbook ipad iphone android mac
    linux chrome firefox powerpoint outlook photoshop wordpress google's visa mastercard paypal ikea barbie pixar
    covid euro euros dollar dollars pound yen mr mrs ms jr sr ming qing edo meiji tang bernard mahjong polaroids
    northern siberian navajo maasai masai zulu cherokee apache sioux hopi inuit sami tuareg bedouin berber khmer
    hmong kurdish kurd swahili yoruba igbo hausa ashanti quechua aymara lakota pueblo iroquois mohawk ainu burmese
    kazakh uzbek mongol bangladeshi somali senegalese yemeni qatari emirati kuwaiti catalan basque breton homo
    neanderthal neanderthals sapiens congress senate parliament github gitlab mozilla wikipedia linkedin whatsapp
    slack spotify ebay reddit tiktok snapchat pinterest skype adobe acrobat illustrator figma docker python java
    javascript typescript html css ubuntu debian safari siri alexa bing gmail rex samoan tongan puerto rican
    jamaican dominican"""
)

# Words of every day that titles, labels and careless writers begin with a capital letter.
ORDINARY = _words(
    """director chairman chairwoman chairperson secretary chief executive assistant engineer designer developer
    analyst professor sidebar navigation accordion checkbox checkboxes heading headings able above act active add
    address adult adults age air alarm all animal animals annual answer apples apartment area arm arms arrow arrows
    article artist average baby back bad bag bags ball balloon balloons banana bananas band bank bar bars base
    basket bath bathroom beard bear bears bed bedroom beer bell bench best bicycle big bike bill bills bird birds
    birthday black blanket blood blossom blue board boat boats body boil book books boot boots born bottle bottles
    bottom bowl box boxes boy boys branch branches bread breakfast brick bride bright brown bucket bud budget build
    building buildings bus bush busy business butter butterfly button buttons cabin cable cake call camera camp
    candle candles car card cards care careful cars cart cat category cats cell cellar center centre chair chairs
    change chapter check cheese chicken child children chip choose christmas circle circles city class classroom
    clean click client clock close closed cloth clothes cloud clouds coat code coffee coins cold collar color colors
    colour colours column company computer conference contact content control cook cooking copy corn corner cost
    costs cotton country couple course court cow cows crew cross crowd cup cups curtain customer customers cycle
    daily dance dancer dark dashboard data date daughter day days deck deer delete delivery department desk dessert
    detail details dining dinner dish dishes doctor document dog dogs door doors download dress drink drinks driver
    duck early edit egg eggs electric elephant email employee employees empty end energy engine enter error event
    events exit export eye eyes fabric face faces fact family farm farmer fast feature female fence festival field
    figure file files final fire first fish flag floor flour flow flower flowers focus fog folder food foot footer
    forward fountain free fresh friend friends frog front fruit fruits full funny furniture game games gift girl
    girls glass glasses goal goals goat gold grape grapes graph grass gray green grey ground group groups growth
    guest guide guitar hair hand hands happy hat hats head header health heart heat helmet help herd high hiker home
    horizon horse horses hospital hour hours ice icon idea import income index infant input install instant items
    jacket jar job join journey juice jump key keyboard kid kids kitchen kite kitten knife label lady lake lamp land
    language laptop large last lead leader leaf learn leather leaves left leg legs lemon lesson letter letters level
    life light lightning lights line lines link lion list little local log login logo long look love lower lunch
    machine magazine main male man manager map mask master mat match meal mean measure meat median medium meeting
    member members men menu message metal middle milk mind minute minutes mirror mobile model modern money month
    monthly months morning motor motorcycle mouse mouth move movie mug music name national nature neck net network
    news next night no note notes nothing number numbers nurse object ocean office oil old one open orange oranges
    orchestra order other output oven owner packet page paint painting pair pan panel pants paper parent parents
    parade part parts party password path patient pattern pay payment pen pencil people pepper percent person pet
    phone photo photographer photos piano picnic picture pie piece pig pigeon pillow pilot pink pipe pizza plan
    planet plant plants plastic plate plates play player players please plum plums pocket point points police pond
    pool pot potato potatoes pottery power price prices print private process product products profile profit
    program progress project public pull pumpkin puppy purple push quality quarter question rabbit race radio rain
    rainbow range rate read ready record red region report rescue reset restaurant result results return revenue
    rice right ring rock roof room root rooster rope round route row rug run runner runners safe sail sailboat salad
    sale sales salt sand sandal sandwich save scale scarf scene science scientist score scooter screen search season
    seat second section security select send senior series server service services set settings shadow share sheep
    shelf shell shield ship shirt shoe shoes shop shopping shore short shot shoulder show shower side sign silver
    sink site size skate sketch skin skirt slice slope small smile smoke snack snow soap soccer sock socks sofa soil
    soldier solid song soup source space spoon sport sports staff stage stairs stand start state status steel step
    steps stone stool stop storage store stories storm story stove straw strawberry stream student students study
    sugar suit sunflower sunglasses sunrise sunset supplies support surface surfer swan sweater swim swimmer switch
    table tail talk tall tea teacher team teddy temperature tent term test text thank the theme thick thin three
    ticket tie tiger tile time times title toast today toddler tomato tomatoes tool tools tooth top total touch tour
    tourist tourists towel town toy toys track tractor trade traffic trail train trains tray tree trees trend
    triangle truck trunk tunnel turtle two type umbrella under uniform unit up upload upper user users value values
    van vase vegetable vegetables vehicle version vertical video view village vine violin visitor visitors volume
    wagon waiter walk warm warning wash watch water waterfall wave waves wedding week weekly weeks weight welcome
    wet whale wheat wheel white wide wild wind window windows wine wing wings wolf woman women wood wooden wool work
    worker workers yard year years yellow yes young your youth zebra zone zoo golden great border iron bronze ages
    civil war world star stars new eve word art virgin devil primary secondary danger success critical slot pages
    component components example diorama collage anatomy interface wiki wireframe default hello announcements
    releases sponsors repositories robust workshop research sticker sheet downloads narrow geese"""
)

# Of what is made, done or studied, which nobody is called, the endings.
SUFFIXES = _words("tion tions sion ment ments ness ity ing ings ism ship ships ology ography saurus")

# Between the words of a name.
PARTICLES = _words("of de da do dos del della di du des la le van von der den el al bin ibn st the y und")

# By these German is known.
GERMAN = _words(
    "der die das den dem des ein eine einer einem einen und mit auf im am ist sind vor hinter unter über zu"
)

# Things, animals, plants and dishes that are called after somebody or some place.
THINGS = re.compile(
    r"""\b(?:brussels\ sprouts? | (?:st\.?|saint)\ bernards? | (?:douglas\ firs?) | joshua\ trees? | black-eyed\ susans?
    | queen\ anne['’]s\ lace | adam['’]s\ apple | venus\ fly-?traps? | eggs\ benedict | earl\ grey | bloody\ marys?
    | shirley\ temple | molotov\ cocktails? | mason\ jars? | ferris\ wheels? | swiss\ army | victoria\ sponge
    | virginia\ creeper | boston\ (?:terriers?|ferns?|cream) | peking\ ducks? | lima\ beans? | vienna\ sausages?
    | california\ (?:poppy|poppies|rolls?) | texas\ longhorns? | bengal\ (?:tigers?|cats?) | jersey\ cows?
    | rhode\ island\ reds? | tiffany\ lamps? | philadelphia\ cream | dijon\ mustard | worcestershire\ sauce
    | moscow\ mules? | new\ york[- ](?:style|cheesecake) | chicago-style | yorkshire\ (?:terriers?|puddings?)
    | norway\ (?:maples?|spruces?|rats?) | jerusalem\ artichokes? | baltimore\ orioles? | nile\ crocodiles?
    | kodiak\ bears? | humboldt\ penguins? | ad[eé]lie\ penguins? | \w+['’]s\ (?:gazelle|hummingbird|jay|warbler|tern
    |zebra|finch|lily|giraffe|hawk|gull|owl|woodpecker|oryx|hartebeest)s? | beef\ wellington | waldorf\ salad
    | sachertorte | peach\ melba | pavlova | cape\ buffalo | scotch\ (?:egg|tape|bonnet)s? | christmas\ (?:tree|cactus)
    | maine\ lobsters? | canterbury\ bells | arabica | jack[- ]o['’]?[- ]lanterns? | dutch\ (?:oven|door) | big\ mac
    | john\ dory | jolly\ roger | charlotte\ russe | st\.?\ john['’]s\ wort | jacob['’]s\ ladder | murphy\ bed
    | teddy\ bears? | winston\ knot | windsor\ knot | davy\ lamp | tom\ collins | sam\ browne | oscar\ statuettes?
    | granny\ smiths? | fuji\ apples? | gala\ apples? | jack\ russells? | union\ jacks? | stars\ and\ stripes
    | great\ danes? | golden\ retrievers?
    | border\ (?:collies?|terriers?) | cavalier\ king\ charles | king\ charles\ spaniels? | maine\ coons? | shiba\ inus?
    | bichon\ frises? | (?:english|irish|gordon)\ setters? | cocker\ spaniels? | yorkshire | russian\ blue
    | newfoundlands?
    | (?:black|aberdeen)\ angus | hereford\ (?:cow|bull|cattle) | land\ rovers? | coca[- ]cola | world\ war(?:\ \w+)?
    | (?:cold|civil)\ war | (?:stone|bronze|iron|middle|golden)\ ages? | art\ (?:deco|nouveau)
    | new\ year(?:['’]s)?(?:\ (?:eve|day))?
    | mardi\ gras | virgin\ mary | santa\ claus | milky\ way | (?:northern|southern)\ lights | tasmanian\ devils?
    | black\ friday | cyber\ monday | \w+['’]s\ day | world\ cup | super\ bowl | big\ dipper | rubik['’]?s\ cubes?
    | ping[- ]pong | bald\ eagles? | canada\ (?:goose|geese) | windsor\ chairs? | wellington\ boots? | oxford\ shoes?
    | google\ (?:maps|docs|sheets) | microsoft\ (?:word|excel|windows) | apple\ (?:watch|pencil) | land\ art
    | old\ masters?
    )(?!\w)""",
    re.IGNORECASE | re.VERBOSE,
)
