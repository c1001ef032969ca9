extension EverydayWords {
  /// Everyday people, things, places and times.
  static let nouns = """
    aamiin abad abah abege abon aceh adab adem adinda agan ahad akang akar akasia akhlak akikah aktor aktris
    akuarium akuntan alaikum alergi alhamdulillah alis aliyah allah alot alpokat alpukat alquran alun ambon ambu
    ambulan ambulans amin amplas andong android angdes anggrek anggur angkat angkatan angklung angkringan angpao
    antena anting antinganting apartemen apel apih apoteker aqiqah argo arit arsitek arus arwana asam asap asar
    asbes ashar asin asinan asmara asongan assalamu assalamualaikum astagfirullah astaghfirullah atlet avatar awan
    ayahanda babe babysitter badai badak badminton bagasi bahu bajaj bakau baki bakmi bakso bakulan bakwan balado
    balikpapan balita balkon bambu bamper bandeng bandung banjar bantal banteng bantul bapake barbershop barista
    barokah bartender barusan basket baskom baso batagor batak batako batam batang baterai batere batik batita
    bawang bayam bayan bayangan bebek becek bedak bekal bekasi bekicot belalang belimbing belokan bemo benang
    bendungan bengkak bengkok benih bentor beranda berawan berbulan berhari beringin berjam berkah berlian
    berminggu bersin beruang besan bestie betawi betis biarawati biawak bibit bihun biksu bimbel bintang biola
    biologi biri biskuit bismillah bisul blender bodi bogor bohlam bojo bolpoin bordir boss bros bross browser
    buaya bubu bubur bude budhe bugis bujang bujangan bukber bukit bulik bulu bulutangkis bumbu bumi buncis buncit
    bunda bundaran bungsu burger busi buyut cabai cabe cacar cacing cadar cahaya cair cakar camilan campak camping
    campursari candi cangkir capung casan cashback catering catur cawan cegukan celengan cemara cemilan cendol
    cengbeng cengkeh cenil centong cerah ceret cermin charger chattingan cianjur cicit cilacap cilegon cilok
    cilung cincau cinta cirebon cireng cita cobek coklat colokan commuter cooker corong cuka cukur cukuran cumi
    cupang dada dagu dahak dahan dahi dakwah danau dangdut dangdutan dasawarsa dashboard dasi daster dawet dayak
    debu dedak dekade delman dendeng denpasar depok dermaga desainer dewa dhuha diare dingklik dinihari dipan
    diploma disertasi diskotik dispenser distributor disusui dodol dokar donat dongeng drama drum duda duha duhur
    dukuh duri durian dusun duwit dzikir dzuhur editor ekor ekskul ekstrakurikuler elang elpiji ember embun emoji
    emperan emping empuk encer encok engkong engsel entar enyak esok etika eyang fakultas faskes feri ferry fisika
    fitnes flyover follower folower fondasi freelancer gabah gadis gado gagak gagang gagasan gajah galon gamelan
    gamis gantungan garam gardu garpu garut gatal gayung gebetan gelang gelanggang gelatik geledek gemuk gemukan
    genangan gendang genset genteng gentong geografi gerah gerendel gergaji gerimis getah getuk ginjal gitar gizi
    gledek gmail gojek gorden gordyn gorong gorontalo gotong grab griya grosir gugel guide gulai gule guling gulma
    gundu gunting guntur gunung gurame gurami gurun gusi gusti habib haid hajat halalbihalal halilintar halus
    hamster handphone hanger hansip hardisk harimau hastag helikopter hepatitis hidangan hijab hijau homestay
    hoodie hotspot ibtidaiyah ibuk ibunda iduladha idulfitri ijab ijasah ikhlas ilalang imah imam imel imlek
    impian imunisasi indomie induk indukan infak infaq infus ingus injil inshaallah insinyur insyaallah interview
    invoice iphone iqamah irigasi isya isyak jabang jago jahe jahitan jaipong jala jalak jamaah jamban jambi jambu
    jamu janggut jangkrik jaring jarum jati jayapura jemaah jember jempol jenggot jengkol jerami jerapah jeruk
    jidat jilbab jingga jogja jomblo jomlo joran juara jukir jumper jurang jurnalis juru jurusan kabin kabut
    kacamata kacang kadal kadas kail kakaktua kakanda kakang kakao kalajengking kaldu kalung kamboja kamus kancil
    kancing kangen kangkung kanker kantin kantong kantuk kaos kapak kapanpun kapas kapel kapster kapsul kapur
    karakter karangtaruna karate karawang karburator karcis kardus karedok karier karir karpet karung karyawati
    katak kaus kebab kebahagiaan kebaikan kebaya kebersamaan kebon kecantikan kecap kecebong kecoa kedelai kedele
    kediri kedondong kehamilan keindahan keju kejuaraan kekasih kelabang kelak kelamaan kelambu kelebihan keledai
    kelengkeng kelenteng kelereng kelinci kelingking kelurahan kemacetan kemah kemarau kemaren kembang kembaran
    kemeja kemiskinan kemoceng kemudi kenanga kenari kencur kendang kendari kenduren kenduri kenek kening kental
    kentang kentut kenyamanan kepiting kepsek kera kerah keramahan keramik keran kerang keranjang kerepotan
    kerikil kerinduan kering keringat keripik kernet kerudung kerukunan kerupuk kesabaran kesalahpahaman kesedihan
    keseleo kesemutan kesenangan keset kesetiaan kesibukan kesopanan kesulitan kesusahan ketenangan ketiak ketombe
    ketoprak ketumbar ketupat ketupatan keyboard khatib khitan khitanan khotbah khutbah kiai kijang kilat kimia
    kios kipas kisah kista klakson klaten klenteng klepon kloset kluster knalpot kodok koki koko kolak kolesterol
    komen komenan komik kompi komplek kompleks kompor kompos komunitas konco kondangan kondektur kondisioner
    kontainer konveksi koper kopiah kopling kopra korden korset kram kran kreator kresek kripik krupuk kuali kuas
    kubis kuda kudis kuis kukusan kuli kumbang kumis kunang kuning kuningan kunyit kuota kupang kuping kupu kura
    kurban kursus kursusan kusen kutil kutilang kutu kwetiau kwitansi kyai laboratorium labu lada ladang lajang
    lalapan lalat lalin lambung lampung landak langgar langsat langsing laos lauk laundry layang layangan lebah
    lebak lebar leher lele leluhur lembab lembah lembap lembek lemburan lembut lemper lengan lengkuas lenong lever
    liburan licin lidah lilin lintah linu lipstik liwet logout loker lomba londri longsor lonjong lontong lorong
    losbak losmen loundry lovebird luas ludah ludruk lumba lumbung lumpia lumpur lupis lutung lutut luwak maag
    macan madiun madrasah madura magelang magic mahoni maizena majalah makam makassar makelar malaikat malaria
    mall mami manado manager mandarin manggis mangkok mangkuk mangrove mantel manten mantenan mantri marbot
    margarin marka markisa marmer marmut martabak masinis masyaallah mataram matic matik maulid mawar mbah mbak
    mbakyu medali medan meja mekanik melati melayu melon memori mencret mendung mengaji menir menopause mens
    menstruasi mentari mentega mentimun menyusui merauke merbot meriang merica merpati micin migor migrain migren
    mikrofon mikrolet minang minibus miring mixer monitor montir motel mouse moyang mpek mual muara muazin mudik
    muharam mujair mukena mulas mules mulus muntah muntu murai musang mushala mushola musholla musyawarah mutiara
    nagasari nahkoda nakhoda nampan nanas nangka nasgor natal nelayan neraka ngabuburit ngaji nganggur ngantuk
    nila ninin nisan notif notifikasi novel ntar nugget nuri nyai nyak nyamuk obras odol offline ogoh omah ombak
    omset oncom onde onlen opor oranye orok osis ospek otot oven pacul padang padi paguyuban paha pahala pakdhe
    paklik pala palawija palembang pampers panahan panci pancing pancingan pandai pandeglang pangkalan panu papeda
    papi papih parabola pare pari parit paru paruh parutan paskah paskibra pastor pastur pasword paud paus
    paylater pebisnis pecel peci pedalaman pedanda pedati pegadaian pekalongan pekanbaru pekebun pelabuhan pelamar
    pelaminan pelangi pelapak pelat pelataran pelatih pelawak pelayan pelek pelosok pelukis pemakaman pemandian
    pemandu pemasok pematang pembalut pemborong pempek pemuka pemulung penari pendeta pendopo pengantin pengasuh
    pengembang penggarap penggaris penggorengan penghulu penginapan pengrajin penjahit pensil pensiunan penulis
    penyanyi penyedap penyiar penyu pepaya pepes perahu perajin perak perban perbatasan percintaan perempatan
    peringkat perjaka perjodohan perkotaan perkutut perpisahan perpus persahabatan persegi persoalan personalia
    pertalite pertamax pertamini pertandingan pertanyaan pertemanan pertengkaran pertigaan pesantren pesuruh petai
    petambak pete peternak petir peyek piala piano piaraan pickup pigura pijat pijit pikap piknik pilar pilek
    pilot pincang pindang pinggang pinggiran pinggul pingpong pink pinus pipit pizza plaza plester pojok pojokan
    polantas poli poliklinik pompa pondasi ponpes pontianak pool popok porter poskamling posyandu powerbank
    pramugari pramuka pramuniaga printer privat produsen programmer pucuk pujasera pulau pulpen puncak pundak
    purnawirawan purwakarta purwokerto puskesmas putaran qurban radio ragi rajab rajut ramadhan rambu rambutan
    rames ranking ransel rantai rantang ranting raport rasul rawa rawit rawon rayap receh recehan redaktur
    regulator rejeki rekreasi rekrutmen rematik remedial remot rempah rempeyek renang rencang rengginang reog
    reseller resepsi resepsionis resi resleting resort resto rezeki rica rice rimba rindu risol risoles ritsleting
    rizki romo rotan router royong rsud rujak ruko rumkit rumput runcing rusa rusun rusunawa sabit sablon sahur
    sajadah sajian saklar salak salep samarinda sambal sambel sampan sampo sangkar santan santriwati santun saos
    saran sarang sariawan saringan sarjana sate satpam saudari saur saus sawi sawo sayap sayuran seangkatan
    seberang seblak sebrang sedari sedekah sedetik segitiga sein sejam sejenak sejuk sekampus sekantor sekejap
    sekelas sekeliling sekop sekretaris sekuriti selang selat selendang selera selimut selokan semai semangka
    semarang sembelit semen semenit semenjak semester seminar sempit semur semut senam sendal sendawa sendok seng
    sengon senja senter sepiker seprai september serabi serabutan serai serbet sereh serigala seruling sesaat
    sesepuh seserahan setir setrika setrikaan shampo shift shower shubuh sikat silat silet simbah sinden sinetron
    singa siomay siput sirop sirsak sisi sisir siskamling sist siswi slametan sleman sman smartphone smkn smpn
    sobat sodara sofa sohib solar solat solo songkok sorgum sorong sosiologi sosis soto spageti spbu speaker
    speedboat spidol spiral sprei stadion staff stasiun steam stir stopkontak stori strok stunting subang
    subhanallah subscriber suguhan sukabumi sulam suling sulung sumbangan sumbu sumuk sumur sunatan sunda
    supervisor suplier supplier surga suster susui sweater sweter syaban syal syawal syukur tabiat tabib tablet
    tadarus taekwondo tagar tahajud tahlil tahlilan takdir takjil taklim talangan talas talenan tali tamasya
    tambak tambal tangerang tanjakan tapioka taraweh tarawih tari tarian taring tasbih tasik tauge tawakal tawon
    taxi tebal tebing tegal teknisi teko tekwan telapak telor telp teluk telunjuk tempayan tempe tenda tenggara
    tengkulak tenis tenor tensi tepi tepian tepung terapis teras terasi teratai teri terigu terik terkilir
    termometer termos ternate terompet terong tesis teteh tetua tikar tiktoker tikungan timun tinja tipes tipis
    tirai tisu tisue tivi toge tokek tomat tongkol toples trafik trailer traktor trenggiling tronton trotoar
    tsanawiyah tsunami tulip tumit tumor tumpul tunangan tunas tungau turnamen uban ubin udang uduk ukur ular ulat
    ulek ulekan umpan underpass ungu unta urat urut uskup ustad ustadz ustadzah ustaz usus uwak vaksinasi vanila
    vanili vario velg vetsin vihara vila vitamin vlog vlogger voli voucher waalaikumsalam waduk wafer waisak wajan
    wajik wakaf walet walikota walimah warganet wasit wassalam wastafel watak wawancara wayang webinar weekend
    wihara windu wiraswasta wirausaha wisatawan wisuda wortel wudhu wudu yasinan yoga yogya zaman zebra zikir
    zuhur
    """
}
