extension EverydayWords {
  /// What people do and feel, and how they say it: everyday verbs, adjectives and particles.
  static let verbs = """
    abisitu acan acap acapkali acek adoh adol adon adonan aduh aduhai aduk agak ajari ajarin ajarkan alay alon
    alus amang amat ambrol ambruk amis andai andaikan andaikata andalan andelin angek angkatin angkut angkutin
    angon antarkan anteran anterin antre antrean anyep anyir anyway apalan apek apik apike arek arekarek asem asik
    asyik atuh atuk ayak ayakan ayok ayuk ayune baba badmood bagaikan bagikan bahagia bahagiain balek bangga
    banggain banyol baper baperan bareh barter bawakan bawel bayangin bayangkan beberes becanda becandaan begadang
    begono beku belajar belikan belok belokin beneranan bengi bengong bening benjol beranak berasap berbalik
    berbelanja berbicara berbisik berboncengan berbuka bercakap bercerita bercermin bercukur berdandan berdempetan
    berdesakan berdo berdoa berempat berenang berenti berfikir bergabung bergadang bergetar bergosip bergoyang
    berhubung beristirahat berjoget berjuang berjumpa berkata berkebun berkeliling berkemas berkenalan berkeringat
    berkerumun berkhayal berkumpul berkurban berlabuh berladang berlatih berlayar berlibur berlima berlomba
    bermimpi bermobil bermotor bernyanyi berpacaran berpamitan berpapasan berpikir berpisah berpuasa berputar
    bersabar bersalaman bersedekah bersedih berselfie bersembunyi bersepeda bersiap bersila bersiul bersyukur
    bertanding bertepuk berternak bertukar bertumpu bertunangan berusaha berziarah beta bete betein beternak
    betulkan biarpun biasane bilas bisik bisikan bisikin bising bobok bocahe bonceng boncengin bosenin boyongan
    brenti brentiin brisik brojol browsing buatkan bukakan bune buru buruan busuk cacah caem cakap cakep cakepan
    campur campuran campurin carikan carter carteran catetan cedak cedhak cekikikan cemana cemas cemasin cengar
    cengeng cengengesan cepetan cepetin cerewet ceritakan cetak cici cicip ciee cilik cilike cintai ciye coran
    cucikan cuman cung dadah dadakan daeng damang dandan dandanin datuk dawa dayung diaduk diajarin diajarkan
    diandalkan diandelin diangkat diangkut diantar diantarin diantarkan dianter dianterin diasuh dibagikan
    dibanggain dibangun dibangunin dibantu dibarengin dibawakan dibayangin dibelanjain dibelanjakan dibeli
    dibeliin dibelikan dibenerin diberesin dibereskan diberhentiin dibersihin dibersihkan dibesarin dibesarkan
    dibetulin dibetulkan dibicarakan dibikin dibikinin dibilas dibingungin dibisikin dibonceng diborong dibuatkan
    dibungkus dibunyiin dicacah dicangkul dicarikan dicarter dicat dicepetin diceritain diceritakan dicetak
    dicharge dicicip dicintai dicontekin dicontoh dicopot dicor dicuci dicukur dicurhatin didaftarin didaftarkan
    didandani didandanin didatengin didekati dideketin didengarkan didengerin didiemin didoain didoakan didownload
    didudukin didukung diem dieman diemin digali digambar digawe digeber digedein digendong digerakin digiling
    digoreng digotong digoyang dihafal dihampiri diharapkan diharepin dihirup diijinin diikhlasin diinepin
    diingatkan diinget diingetin diinstal diiris diisap diisengin diisi diisiin diistirahatkan diizinin diizinkan
    dijaga dijagain dijahit dijajal dijajanin dijauhi dijauhin dijawab dijemur dijenguk dijumpai dikabari
    dikabarin dikagetin dikalahin dikangenin dikasi dikasihtau dikasitau dikayuh dikebut dikecewain dikecilin
    dikelarin dikemas dikenalkan dikepoin dikerubung diketawain diketemukan diketik diketuk diklik dikontrak
    dikontrakin dikontrakkan dikubur dikuburkan dikukus dikumpulin dikumpulkan dikunyah dikupas dilahirin
    dilahirkan dilamar dilap dilatih dilebarin dilebihin dilem dilembur dilengkapi dilengkapin diletakkan diliat
    diliatin dilipat dilipet dilirik dilombain diluk diluluskan dilupain dilupakan dimakamin dimakamkan dimakan
    dimakanin dimampirin dimandiin dimandikan dimanfaatin dimanfaatkan dimanjain dimarahi dimarahin dimasak
    dimasakin dimasalahin dimatengin dimatiin dimatikan dimenangin dimengerti diminum dimomong dinaiki dinasehatin
    dinasihatin dinego dingerti dingertiin dinikmati dinikmatin dino dinyalain dinyalakan dinyanyiin diobrolin
    diomelin diomongin diomongkan dioper diorder dipacarin dipak dipakaikan dipakein dipamitin dipancing dipandang
    dipanen dipanjangin dipanjat diparkir diparkirin diparut dipel dipelanin dipelihara dipencet dipendekin
    dipengenin diperbaiki dipercaya diperjuangin dipesan dipesen dipesenin dipetik dipiara dipikir dipikirin
    dipikirkan dipilah dipisahkan dipondokin dipotret diprint dipulangin dipulangkan dipungut dipupuk dirampungin
    dirancang dirapiin dirapikan dirasa dirasain dirasakan direbus direlain direm direnovasi dirindukan dirobek
    dirokok disadari disalip disambung disambungin disampein disamperin disana disapa disapih disapu disaranin
    disarankan disaring disayang disayangi disayangin discan disedot diseduh disekolahin disekolahkan diselesein
    disemangatin disempetin disemprot disenangin diservis disetel disetelin disetir disetrika disewa disholatin
    disimpan disimpen disini disiramin disisain disitu disobek disono disortir distarter disuapin disunatin
    disunatkan disundul disusuin disusul disyukuri ditabung ditalangin ditambal ditampung ditanami ditangisin
    ditaro ditata ditatap ditawar ditawarkan ditebengin ditelan ditelepon ditelpon ditemenin ditemu ditemui
    ditenangin ditengok ditengokin ditepuk ditinggiin dititip ditiup ditolong ditolongin ditraktir ditransfer
    dituang ditukerin dituliskan ditumis ditumpahin ditumpangi ditunjukkan ditutupi diudahin diulek diumpetin
    diunduh diungsikan diuruk diusahain diusahakan diwisuda doakan doank dodolan dolan dongkol download duduki
    duga dukung dukungan dumel durung duwur elek emben encang encik encing engkoh eror esuk fans gadang galak
    galau galauin gali gantung gaul geber gedhe geletak gelisah gemas gembala gembira gemes gendong gendongan
    gerak gerakan gerakin gering geser geserin getar geulis giling girang golek golnya gondok googling gosok
    gosokan gosokin gosong gowes gowesan goyang goyangin gregetan grogi gugup gumuyu gunain gunakan gurih guyon
    guyonan hafal hafalan hafalin haha hahaha hambar hampiri hangout hapal harap harapin haru harum haus hayo hayu
    hayuk healing hehe hehehe hihi hiks hindari hindarin hirup huhu humoris hunting ibarat icip idih idola idolain
    ikhlasin ikuti inang indekos inepin ingatkan ingetin inggih instal install intinya iraha iris ironisnya
    istirahat isuk itung itungan itungin iyah jadikan jagain jahit jahitin jajal jalma jang jemput jemputan
    jemputin jemur jemurin jengkel jenguk jengukin jenuh jepit jeung joget jogetan jogging joging jongkok jualkan
    judes jumpa jumpain jutek kabari kabarkan kadai kadangkala kalean kalian kampuang kangenin karo kasep kasihtau
    kasitau katong keabisan keasinan kebaca kebagian kebalik kebangun kebanyakan kebasahan kebawa kebayang kebelet
    kebeli kebentur keberisikan kebesaran kebingungan kebocoran kebul kecampur kecapean kecapekan kece kecebur
    kecepatan kecepetan kecipratan kecukupan kecut kedaftar kede kedengaran kedengeran kedikitan kedinginan
    keenakan kegedean kegores kegosongan kehabisan kehausan kehujanan keikut keingat keinget kejalan kejap kejedot
    kejeduk kejepit kejual kekalahan kekecilan kekenyangan kekirim kekmana kekunci kelambatan kelaparan kelayapan
    kelelahan kelen kelepasan keliatan keliling kelilingan kelir keluarkan kelulusan kelupaan keluyuran kemahalan
    kemakan kemalaman kemaleman kemanisan kemas kemasin kemasukan kemurahan kencan kencang kenceng kencengin
    kencot kendati kendor kendur kene kenyang kepakai kepake kepanasan kepanggil kepasang kepedesan kepeleset
    kepencet kepengen kepengurusan kepenuhan kepikir kepikiran kepilih kepingin kepleset kepo kepoin kepuasan
    kepulangan keramas kerasa kerasain keren kereto keringetan keruk kerumunan kesal kesalip kesambung kesana
    kesandung kesangkut kesasar kesed kesel kesempetan kesimpen kesini kesitu kesobek kesono kesusu ketakutan
    ketarik ketawa ketawain ketawak ketelan ketemu ketemuan keterima ketiban ketiduran ketik ketikan ketikin
    ketimpa ketuk ketunggu ketutup keulang keur keurus khayal khayalan kirimkan kito klik kocak kolokan kono kowe
    kukus kulakan kuliner kulineran kumpulkan kunaon kunyah kupas kurangi kuwatir kuwi lanang lanjutkan lantaran
    lapin lara lariannya lasak latih latihan layat lebarin lebay lengkapi lengket letakkan leyeh lezat liat liatin
    lila lobet lompat lompatin loncat loncatan longgar loro lowbat lukis lumayan lupakan mabar macamana macemana
    macul mager makanin makannyo makek makne malesin mampet mampetin mampir mampirin mancing mancingin mancur
    mandang mandangin mangan mangkal mangkane mangkanya mangkel manja manjaan manjain manjat manjatin mantab
    mantap mantu mantul mari marut masakan matang mateng matengin matikan matur mawon mbengi mejeng mejengin
    melamun melancong melangkah melatih melaut melawak melek meleleh melengkapi melepas meletakkan meli melihara
    melipat melirik melompat meloncat melotot melototin meluap melucu melukis melupakan memakaikan memakan
    memandikan memanen memanjakan memarahi memarkir memarkirkan memasak memasang membahagiakan membalik
    membandingkan membanggakan membangun membawakan membayangkan membeku membelok membenahi memberanikan
    membereskan membesarkan membetulkan membicarakan membingungkan membocor memborong membosankan membuatkan
    membungkus membusuk memelihara memenangkan memencet memesan memetik memikul memilah meminum memisahkan
    mempercayai mempercepat memperjuangkan memuaskan memulai memupuk menabung menaiki menambal menangis menari
    menasihati menata menatap menawar menawari mencair mencampur mencangkul mencarikan mencemaskan menceritakan
    mencet mencetak mencicipi mencintai mencocokkan mencontoh mencopot mendaftar mendaftarkan mendahului
    mendatangi mendatangkan mendayung mendekat mendekati mendengar mendengkur mendiamkan mendidih mendoakan
    menelan menelepon menelpon menemani menembok menempelkan menemui menenangkan menenun menertawakan menetes
    mengabari mengabarkan mengaduk mengagetkan mengairi mengajari mengajarkan mengalah mengalir mengandalkan
    menganggur mengangkat mengangkut mengantar mengantarkan mengantre mengantri mengasuh mengatakan mengayuh
    mengecat mengecewakan mengecilkan mengelap mengelilingi mengemas mengenalkan mengepak mengepul mengerem
    mengesalkan mengetik menggali menggambar menggantung menggembala menggendong menggerutu menggeser menggiling
    menggoreng menggosok menghafal menghampiri mengharap mengharapkan menghindar menghirup mengidolakan
    mengikhlaskan mengingatkan mengira mengko mengkone mengobrol mengontrakkan mengoper menguburkan mengucap
    mengukir mengunci mengungsi mengunyah mengupas mengurusi mengusahakan menimba menimpali menitip menitipkan
    meniup menjahit menjauh menjauhi menjawab menjemput menjemur menjenguk menjualkan menjumpai menonton
    mensyukuri mentah mentraktir menuang menumbuk menumis menumpang menumpuk menunduk menunggui menyadari menyahut
    menyala menyalakan menyalami menyalip menyamakan menyambungkan menyanyi menyapa menyarankan menyaring
    menyatukan menyayangi menyebalkan menyeberang menyeberangkan menyeduh menyekolahkan menyelam menyemangati
    menyempatkan menyemprot menyesali menyetrika menyirami menyisakan menyisir menyolatkan menyontek menyortir
    menyuapi menyulam menyupir menyusul merajuk merajut merancang merangkak merapikan meraun merayap merebahkan
    merebus merelakan merenovasi merenung merepet merhatiin merindukan mesenin meskipun metik meuli mewek mewekan
    miara mikir mikire mikirin mikul minder mirah misah mlaku mlester moga mogamoga mogok momong momongin monggo
    motokopi mulu mulung mumet muncrat mung mungut mupuk mutar mutarin muter muteran muterin naek naekan naekin
    naksir nalangin nambak nambal nambalin nampang nampi nampung nandur nanemin nang nangis nangisin nangkring
    nari narik nasehat nasehatin nasihat nasihatin nata natap nawar nawarin ndaftar ndatengin ndayung ndek nderes
    ndidih ndodok nduk neang nebeng nebengin nego negosiasi nekan nelan nelen nelpon nelponin nempati nemu nemui
    neng nengadah nengok nengokin nenun nervous nesu netes ngaben ngabengong ngaci ngacir ngadat ngaduk ngafal
    ngajiin ngakak ngalah ngalir ngalirin ngambek ngambekan ngandelin ngandelnya ngangenin ngangkat ngangkatin
    ngangkut ngangkutin ngangon ngangsu nganter nganterin nganterkan ngantre ngap ngapal ngapel ngapeli ngapelin
    ngapunten ngarep ngarepin ngarit ngariung ngasihtau ngasitau ngaso ngasong ngasuh ngawinan ngayuh ngebanyol
    ngebayangin ngebilas ngebonceng ngebuka ngebul ngecas ngecat ngecatin ngeceng ngecharge ngecor ngediemin
    ngedos ngedownload ngedukung ngedumel ngefans ngegali ngegantung ngegeber ngegendong ngegeser ngegolin
    ngegosok ngegrab ngegunain ngeguyon ngehindar ngehindarin ngejahit ngejajal ngejaring ngejemput ngejemur
    ngejenguk ngekhayal ngeklik ngeladang ngelag ngelamar ngelamarin ngelamun ngelap ngelas ngelatih ngelatihin
    ngelawak ngelayap ngelayat ngelebarin ngelem ngelepas ngeliat ngeliatin ngelih ngelilir ngelindur ngelombain
    ngelompat ngelompatin ngelon ngeloncat ngelonin ngelukis ngemall ngemas ngemil ngemol ngemong ngepel ngeprint
    ngepul ngerajut ngerancang ngerangkak ngerantau ngerebus ngerenang ngernet ngerteni ngerti ngertiin ngerubung
    ngeruk ngerumpi ngescan ngescroll ngeselin ngesot ngeteh ngetem ngetik ngewa ngeyel ngeyelan nggali nggerutu
    nggih nggiling nggosokin nggunain ngguyu ngidam ngigau ngiler ngimpi ngimpiin nginepin ngingetin nginstal
    ngiris ngitung ngitungin ngliat ngobrol ngobrolin ngobrolkeun ngojek ngomel ngomelin ngomongi ngontrak ngoper
    ngoperin ngopi ngorok ngosek ngospek ngubin ngubur nguburin ngucap ngucapin ngudud ngukir ngulek ngulen
    nguleni nguli ngumpet ngumpetin ngunduh ngungsi ngungsiin ngunyah ngupas nguras nguruk nguruki ngurus ngurusin
    ngutang nian nikmat nikmatin nimba nimbun nimpalin nina ning niru niruin niup njongkok nongki norak nuang
    nuangin nuhun nukerin nulung nulungin numbuk numis numpahin numpu numpuk nunduk nungging nunggu nunjuk nuwun
    nyabit nyabut nyabutin nyahut nyala nyalain nyalakan nyalami nyalamin nyalip nyambut nyamper nyamperin nyampur
    nyampurin nyandar nyangkul nyangkut nyanyi nyanyian nyanyiin nyapa nyapih nyaranin nyarap nyari nyariin
    nyarter nyasar nyasarin nyatat nyatet nyaut nyawer nyebat nyebelin nyeberang nyebrang nyebrangin nyebur nyebut
    nyediain nyeduh nyekar nyekolahkan nyelam nyelem nyelip nyemangatin nyembunyiin nyemen nyemil nyemir nyempetin
    nyemplung nyemprot nyemprotin nyender nyenengin nyengir nyepetin nyeritain nyerok nyervis nyesel nyeselin
    nyetak nyetater nyetel nyetelin nyetir nyetirin nyetop nyetrika nyicip nyicipin nyidam nyikat nyikatin
    nyimpenin nyinggah nyisir nyiul nyoba nyobain nyobek nyocokin nyolder nyontek nyontekin nyontoh nyopot
    nyopotin nyortir nyuapin nyuci nyukupin nyukur nyulam nyunatin nyundul nyusui nyusul nyusulin nyusun obrolan
    okay okey omelan omong omongin oper operan pahami pahit pakaikan pakek pakne pamit pamitan pandang panjenengan
    papasan parut pasrah pasrahin pdkt pedas pedekate pedes pegangan pelesir pelesiran pelihara pelin pemalu
    pemanjat pemeliharaan penakut penasaran pencarian pencet pendiam pendiem pengungsi pengungsian perantau
    perantauan perbaiki perhatian perhatiin perhatikan periang perjuangan perjuangin perkenalan perlombaan
    persoalin pertolongan pesenan pesenin pesing petik petuah pigi pikeun pikirkan pikul pilah pindahkan plesir
    poll potret print pulkam pungutin punten puterin rada rancang randang rantau rapetin rapikan rasakan raun
    rebah rebahan rebus remedi remidi renangan retak rewang rewel riang riding rubuh rukuk rumpi sahut sahutan
    sakola samper samperin sampeyan sangkut saranin sareng saring sasi saweran sayange scan scroll seadanya seakan
    searching sebaik sebal sebangsa sebatang sebel sebiji sebisa sebotol sebungkus sebutir secepat sedap sedekahin
    sedekat sedesa sediain sediakan sedikitpun sedilit sedot seduh seekor segelas sehelai seisi sekalipun
    sekampung sekedar sekeluarga sekenanya seketika sekilo sekiranya sekonyong sekota selambatnya selayaknya
    selebar selembar selfian seliter semacam semampu semangatin semangkok sembari sembunyi sembunyiin semestinya
    semeter semir sempetin semprot semuane senderan senengin sengak senyum senyumin seorang sepantasnya sepasang
    seperempat sepiring seraya serempak seret seri seringkali serombongan serpis serupa servis sesak sesal sesek
    sesekali sesuk setel setetangga setrikain sewarga sewot shopping sieun sikatan sikatin sikit simpenin sinau
    singgah sisiran smash sobek solatin sonoh sopo sortir spontan starter staycation stop stopin suer sujud sumbat
    sumpek sundul sungkan sunmori suntuk supados susul susulin susunin suwe suwene suwun taci tagihin takziah
    takziyah talangin tambahkan tambalin tanami tanding tandur tangis tangisan taro tatap tauke tawa tawar tawaran
    tawarin tebengan teka telan telentang telponan telponin temani temui tengkurap tengok tenun tepar terbaca
    terbangun terbayang terbeli terbentur terburu tercampur tercebur terdaftar terdengar tergantung tergeletak
    tergores terharu terikut teringat terjatuh terjepit terjual terkaget terkejut terkenal terkirim terkunci
    terlentang terlupa termakan termenung terminum terpakai terpasang terpeleset terpikir terpilih tersadar
    tersambung tersandung tersangkut tersenyum tersesat tersimpan tersumbat tertarik tertelan tertidur tertimpa
    tertinggal terulang teruskan tetepan tilem tingali tinggalkan tiruin titip titipin titipkan tiup tole tombok
    tonton tontonan touring traktir traktiran tresno tukeran tukerin tuku tumis tumpah tumpahin tumpukan tumpukin
    tunanganin tunjuk turing turu ucapin udud ujug ukir ukiran umpama umpet umpetin unduh urukan urunan urus
    urusin usahakan uwis wadaw waduh walah wangi wareg wedhok wedi wedok wejangan wingi wiskul wkwk wkwkwk wong
    wuih yaps yaudah yowes ziarah
    """
}
