/**
 * Skills of ESCO v1.1.1 (© European Union) that the seed's courses teach: facts, carried over with their URIs and labels.
 * English label | end of the URI | s(kill) or k(nowledge) | reuse level | themes (g, d) | French | Spanish
 */
export const skillRows = `
install photovoltaic systems|18d3f89a-6ac5-4ca6-bf93-0baec4e13bcd|s|occupation|g|installer des systèmes photovoltaïques|instalar sistemas de energía fotovoltaica
maintain photovoltaic systems|33784b61-bd86-4451-8a89-741ada5f8475|s|sector|g|entretenir des systèmes photovoltaïques|mantener sistemas fotovoltaicos
types of photovoltaic panels|8248a071-5307-4a64-a62d-643a35ec31e2|k|cross|g|types de panneaux photovoltaïques|tipos de paneles fotovoltaicos
solar panel mounting systems|9f719da2-5ba8-46b8-b20b-3d5f59208f49|k|sector|g|systèmes de montage de panneaux solaires|sistemas de montaje de paneles solares
install heat pump|00735755-adc6-4ea0-b034-b8caff339c9f|s|cross|g|installer une pompe à chaleur|instalar bombas de calor
types of heat pumps|59998878-fa14-458a-9085-06b45e89df1b|k|sector|g|types de pompes à chaleur|
perform refrigerant leak checks|6575ae00-deb8-44fe-90a0-d8171d88177d|s|occupation|||
refrigerants|0b95eb5d-f3eb-4387-a0bb-094a394196c7|k|cross||fluides frigorigènes|refrigerantes
conduct energy audit|0ad6d5e8-593f-4191-843c-439b23a468ca|s|sector|g|réaliser un audit énergétique|realizar balances energéticos
energy efficiency|83fc0b2b-6cd2-46af-b1ff-d3fc83604c26|k|sector|g|efficacité énergétique|eficiencia energética
energy performance of buildings|4e09e2d2-e317-47d2-bf5e-1d6c66be3efc|k|cross|g|performance énergétique des bâtiments|eficiencia energética de los edificios
analyse energy consumption|29bfe2cd-f011-4f94-a3aa-f77768e60460|s|cross|g|analyser des consommations d’énergie|analizar el consumo de energía
maintain wind turbines|b7a26b32-c457-49aa-9a78-25ade10090e3|s|sector|g|entretenir des éoliennes|
inspect wind turbines|52242966-692f-4a4f-8279-cadbc7874183|s|cross|g|inspecter des éoliennes|inspeccionar turbinas eólicas
types of wind turbines|6853886b-ebc5-4b91-98af-9a4ecca803bd|k|cross|g|types d’éoliennes|tipos de turbinas eólicas
follow safety procedures when working at heights|fafbb75f-ec35-4cc2-996a-20c85ef6c266|s|cross||suivre les procédures de sécurité pour un travail en hauteur|seguir los procedimientos de seguridad al efectuar trabajos en altura
hybrid vehicle architecture|90d04cf8-dcc1-45cf-93e1-a2eba80aed6f|k|sector|g|architecture de véhicules hybrides|
vehicle electrical systems|3a5275f4-67e5-4371-a31e-68291aa86691|k|sector||systèmes électriques d'un véhicule|sistemas eléctricos de los vehículos
battery components|8cf03262-b6b0-4fe8-9d66-91063bb32db3|k|cross||composants de batteries|componentes de la pila
install insulation material|7eea6974-d606-4175-b95e-f66554816783|s|cross||installer des matériaux isolants|instalar material de aislamiento
types of insulation material|0d0fe364-462d-48dd-b54b-e972e2bdecb1|k|cross|g|types de matériaux isolants|tipos de materiales aislantes
design the insulation concept|3b4f2a64-9884-4f3d-8020-44dc95919a7c|s|sector|g|établir le concept d’isolation|
cut insulation material to size|1889010b-f796-4a79-ba6e-7451dc6e3e4a|s|sector||découper un matériau isolant à la bonne taille|cortar material de aislamiento a medida
operate welding equipment|2fcd95a4-1f9a-41cf-95a9-4701bde476b4|s|cross||utiliser un appareil de soudage|manejar equipos de soldadura
welding techniques|530cb489-d900-46ab-9350-4d50ccd49eea|k|cross||techniques de soudage|técnicas de soldadura fuerte
perform metal active gas welding|60ff3eac-7d4d-4e51-87b8-74c3b5d62498|s|sector||réaliser des tâches de soudage au gaz actif|realizar soldadura MAG
perform tungsten inert gas welding|a51adea8-bf02-488a-a0d8-b0961caca5b0|s|sector||réaliser des tâches de soudage TIG|realizar soldaduras TIG
program a CNC controller|bf942c60-8539-4951-83ee-63f770da1cb8|s|cross|d|programmer une commande CNC|programar panel de mando de máquinas de control numérico
tend CNC milling machine|4cb58ef4-67a9-4bea-a743-2c83ebd60e79|s|cross|d|utiliser une fraiseuse CNC|ocuparse de fresadoras de control numérico
tend computer numerical control lathe machine|c4949dcf-bbcc-40f2-8584-6c6299beb7fb|s|cross|d|utiliser un tour CNC|ocuparse de tornos de control numérico
read standard blueprints|68b6ef08-d823-489d-a95c-752ae6f6e6a7|s|cross||lire des plans standard|leer planos estándares
electrical wiring plans|d15e92c4-c8dc-48cd-a1f6-94fe13347f87|k|cross||plans de câblage électrique|planos del cableado eléctrico
electrical wiring diagrams|ed291aa0-8b2f-4179-b2f7-540ea6f63bf3|k|cross||schémas de câblage électrique|diagrama de una instalación eléctrica
install circuit breakers|76b9e515-715d-4a53-a702-019adad1059b|s|cross||installer un disjoncteur|instalar interruptores diferenciales
install electric switches|c3d1ada5-1d97-4a23-be2a-9ff39296775b|s|cross||installer des interrupteurs électriques|instalar interruptores eléctricos
install plumbing systems|8755734c-2919-41a3-9ca6-1e3d1f169213|s|cross||installer des systèmes de plomberie|instalar sistemas de tuberías
repair plumbing systems|d809a1d2-b80e-43e4-8984-de7517fb68f1|s|cross||réparer des systèmes de plomberie|reparar sistemas de fontanería
place sanitary equipment|ef6cb992-07d1-435b-a150-45d92228db1e|s|cross||installer des équipements sanitaires|colocar sanitarios
plumbing tools|0f58f88f-d46d-45d7-b0a1-46364e5f7013|k|cross||outils de plomberie|herramientas de fontanería
hydraulics|68e66ed6-a171-4350-8ec1-2cfc4cae50e4|k|cross||hydraulique|hidráulica
pneumatics|bf419e00-8548-491a-a06f-d72ab439df2f|k|cross||pneumatique|neumáticos
plan maintenance activities|649b00ec-a70d-4b3a-ae2e-5662964b0fb8|s|cross||planifier des activités d'entretien|planificar actividades de mantenimiento
troubleshoot|334e3e49-fb02-4051-809a-f06adfdc1c40|s|cross||effectuer un dépannage|resolver problemas operativos
3D printing process|2afb2b59-c9a3-4cf3-b1dd-1a2fad51e583|k|sector|d|processus d’impression 3D|proceso de impresión en 3D
set up additive manufacturing systems|5f8e1bde-a2f9-4742-a4f4-309dfc2f6311|s|occupation|||
CAD software|a2b5dcf3-5b6a-453d-876c-cff540c0faf1|k|cross|d|logiciel de conception assistée par ordinateur|programas informáticos para diseño asistido por ordenador
carpentry|19858dd3-a5fe-4855-b644-6ecfefd1c384|k|cross||menuiserie|carpintería
create wood joints|c3c3b550-f95e-4f1c-bdf3-ad1465e7b2ab|s|cross||créer des assemblages de bois|crear juntas de madera
handle timber|c8186be4-15d4-4347-b34a-53bee7015f79|s|cross||assurer la manutention de bois|organizar la madera suministrada
lay bricks|13e1c0a2-b90d-46f4-be51-11730360b38d|s|sector||poser des briques|colocar ladrillos
finish mortar joints|ca309d1f-e080-42a3-b828-1c16e74aa9e7|s|sector||faire la finition de joints de mortier|realizar el acabado de juntas de mortero
inspect masonry work|2e04e83a-20ae-4653-91e7-54a9a8cad299|s|sector||inspecter un ouvrage de maçonnerie|inspeccionar obras de albañilería
check straightness of brick|b6239792-033c-41ba-b09b-21837655436a|s|sector||vérifier la planéité d'un mur|comprobar que las paredes estén niveladas verticalmente
lay tiles|504d99c7-395b-479c-815b-2f77ef769e75|s|sector||poser du carrelage|alicatar
cut tiles|b9e08c07-4a52-4448-84dc-8a2df0601239|s|sector||découper du carrelage|cortar azulejos/baldosas
fill tile joints|5bfdfb74-91dd-408b-a013-670d6961efc1|s|sector||colmater des joints de carrelage|rellenar juntas de azulejos/baldosas
types of tile|e6997730-8587-498c-bf38-0f25905cda39|s|cross||types de carreaux|tipos de baldosas/azulejos
follow health and safety procedures in construction|86df7af2-f9f3-4c06-a500-7f1fba9e78fe|s|cross|g|suivre les procédures en matière de santé et de sécurité dans une construction|respetar procedimientos de salud y seguridad en la construcción
use safety equipment in construction|c643e59b-d74c-4f44-b76e-6e1d96c05ec4|s|cross||utiliser un équipement de sécurité dans la construction|utilizar equipamiento de seguridad en obras de construcción
enforce safety procedures when working at heights|e6654c68-984b-42da-b337-592898354c8b|s|cross||appliquer les procédures de sécurité pour un travail en hauteur|cumplir los procedimientos de seguridad al efectuar trabajos en altura
building information modelling|fae7e545-5114-43cc-8e83-178e2549ecb9|k|sector|d|modélisation des données du bâtiment|
use CAD software|b34e2ba1-9080-48c9-9b42-ee9192a4d3f1|s|cross|d|utiliser un logiciel de CAO|utilizar programas de diseño asistido por ordenador
draw blueprints|bf59255e-782a-4e83-a93c-6055cfdd8e7f|s|cross||dessiner des ébauches|elaborar manuales
paint surfaces|b826a56a-811d-477c-b165-271729f644a4|s|sector||peindre des surfaces|pintar superficies
prepare surface for painting|7d2a1c45-fae0-4bd6-b570-c668c9d4eda7|s|cross||préparer une surface pour peindre|preparar superficies para pintar
hang wallpaper|3816bddd-0765-48d6-b972-0f9aa7296a46|s|sector||poser du papier peint|colocar papel para empapelar muros
types of wallpaper|9383aafd-2415-4b54-9437-d9e7f4d9ec80|k|sector||types de papiers peints|tipos de papeles para empapelar
Python (computer programming)|ccd0a1d9-afda-43d9-b901-96344886e14d|k|sector|d|Python (programmation informatique)|Python
computer programming|21d2f96d-35f7-4e3f-9745-c533d2dd6e97|k|cross|d|programmation informatique|programación informática
debug software|2522a6ce-3202-4ac8-9f5b-b9cb5a3a83a1|s|sector|d|déboguer un logiciel|depurar software
use object-oriented programming|5b9cde20-f1b9-4adc-bfb3-dbf70b14138d|s|sector|d|utiliser la programmation orientée objet|utilizar programación orientada a objetos
perform data analysis|2b92a5b2-6758-4ee3-9fb4-b6387a55cc8f|s|cross|d|effectuer une analyse de données|realizar un análisis de datos
SQL|598de5b0-5b58-4ea7-8058-a4bc4d18c742|k|sector|d|SQL|SQL
statistics|7ee4c2ea-b349-4bd2-81a3-ec31475d4833|k|cross||statistiques|estadística
data analytics|97bd1c21-66b2-4b7e-ad0f-e3cda590e378|k|cross|d|analyse de données|
web programming|69bbd53f-fbb0-4476-b4b2-ef7844464e28|k|sector|d|programmation web|programación web
JavaScript|3cd569a2-4f88-4c1e-9995-8dce8c5e51a7|k|sector|d|JavaScript|JavaScript
CSS|e5d1f825-60ed-4bdd-872a-e748c387f777|k|sector|d|CSS|CSS
implement front-end website design|c4b1f326-224a-420a-b8b3-814a8f13b6cb|s|sector|d|mettre en œuvre le design front end d’un site web|aplicar diseño de interfaz de una web
cyber security|8088750d-8388-4170-a76f-48354c469c44|k|sector|d|cybersécurité|ciberseguridad
identify ICT security risks|fe1c2b32-7fe9-4668-affa-07ff658a68cf|s|sector|d|identifier les risques de sécurité des TIC|identificar riesgos de seguridad de las TIC
apply information security policies|86d2e2ea-1ba2-4aa6-b465-8a1f9abc81b8|s|sector||appliquer des politiques de sécurité de l’information|aplicar políticas de seguridad de la información
cyber attack counter-measures|5898d99a-62a4-4e10-a2e3-0d815ce44248|k|sector|d|mesures de lutte contre les cyberattaques|contramedidas ante ataques cibernéticos
cloud technologies|bd14968e-e409-45af-b362-3495ed7b10e0|k|sector|d|technologies de dématérialisation|tecnologías en la nube
develop with cloud services|6b643893-0a1f-4f6c-83a1-e7eef75849b9|s|sector|d|développer à l’aide des services d’informatique en nuage|
plan migration to cloud|0a52bed5-fd29-45fb-aba6-e32bccfda1c1|s|sector|d|planifier une migration vers l’informatique en nuage|
manage cloud data and storage|d3286405-49f8-4e8a-8046-a4376b4e7963|s|sector|d|gérer les données et le stockage dans l’informatique en nuage|
principles of artificial intelligence|e465a154-93f7-4973-9ce1-31659fe16dd2|k|sector|d|principes de l’intelligence artificielle|principios de la inteligencia artificial
machine learning|3a2d5b45-56e4-4f5a-a55a-4a4a65afdc43|k|cross|d|apprentissage automatique|
utilise machine learning|8369c2d6-c100-4cf6-bd83-9668d8678433|s|sector|d|utiliser l’apprentissage automatique|utilizar aprendizaje automático
use spreadsheets software|1973c966-f236-40c9-b2d4-5d71a89019be|s|cross|d|utiliser un logiciel de tableur|utilizar programas informáticos de hojas de cálculo
office software|cf310cff-0d28-4dbc-9dbb-cc500a3196c2|k|cross|d|logiciels de bureautique|programas de ofimática
have computer literacy|d15ce60f-ddab-41ce-ba56-398451b77b60|s|cross|d|avoir des connaissances en informatique|tener competencias informáticas
browse, search and filter data, information and digital content|e439742d-558d-4f52-885e-afdc740b48cf|s|cross|d|tirer parti de données, d’informations et de contenus numériques par la navigation, les recherches et le filtrage|navegar, buscar y filtrar datos, información y contenido digitales
use online tools to collaborate|580660a6-5d3a-421d-a54f-d85b706c2b2f|s|cross|d|utiliser des outils en ligne pour collaborer|utilizar herramientas en línea para colaborar
digital communication and collaboration|574257ea-7b64-4100-b7b6-e27c233fe143|s||d|communication et collaboration numériques|
accounting techniques|880c54f9-866e-4f37-b5fa-25ef8a7d49b6|k|cross||techniques comptables|técnicas contables
bookkeeping regulations|2ff405ec-f59c-4a7b-84b6-9776a49582c4|k|cross||règles de comptabilité|normativa relativa a la contabilidad
prepare financial statements|60f51172-37c0-4933-a27a-cbf55dcd7580|s|cross||préparer des états financiers|preparar estados financieros
manage the general ledger|dc417e19-edb4-4401-883a-2375f67a162f|s|cross||gérer un grand livre|gestionar el libro mayor
manage payroll|9d916d7c-89b3-4084-a6d9-e2b0b3091404|s|cross||gérer des salaires|gestionar las nóminas
calculate wages|207f87c4-ac68-4987-990c-636ca19c2626|s|occupation||calculer des salaires|calcular los salarios
labour legislation|08fe5910-8c4c-4679-a988-eb2ded3c4909|k|cross||législation sociale|derecho laboral
project management|7111b95d-0ce3-441a-9d92-4c75d05c4388|k|sector||gestion de projets|gestión de proyectos
perform project management|cd5efa8c-e44d-4cbc-91c6-796018dbed68|s|cross||assurer la gestion de projets|gestionar proyectos
Agile project management|0a9acb6b-1139-4be9-b431-3a80a959f2f4|k|sector|d|gestion de projets par méthode Agile|gestión de proyectos basada en metodologías ágiles
project management principles|237db40b-4600-47c0-837f-4a2c4f3014ab|k|cross||principes de gestion de projet|principios de la gestión de proyectos
write meeting reports|5fa6cd2f-9bab-4afa-a184-2d2f1401b770|s|cross||rédiger des comptes rendus de réunion|preparar informes de reuniones
write routine reports|78b1de70-0930-462f-9a7e-bf9b4135e1e2|s|cross||rédiger des rapports de routine|preparar informes periódicos
deliver correspondence|df1265b9-81fd-4a40-a746-f0442ffbf7ef|s|cross||distribuer le courrier|entregar correspondencia
tend to elderly people|261e740b-d32d-4356-94a8-3ea29128b70b|s|sector||s’occuper de personnes âgées|cuidar a las personas mayores
older adults' needs|634865e0-2ec2-4b7f-bb7f-c196637f0f7b|k|cross||besoins des adultes âgés|necesidades de los adultos mayores
apply person-centred care|7a63f944-6948-4ae4-9c1f-d08e492535c9|s|sector||réaliser des soins axés sur l’individu|practicar la asistencia sanitaria centrada en la persona
provide first aid|1d21f6ad-340f-45da-a0a3-4e83867f47a6|s|cross||prodiguer les premiers secours|ofrecer primeros auxilios
first aid|f7464f30-662b-4177-85a0-3df9693e9e58|k|cross||premiers secours|primeros auxilios
resuscitation|8bd49d04-ab2f-4333-b5d9-12d716e4e2f6|k|cross||réanimation|reanimación
implement fundamentals of nursing|516e324b-03fc-4d3b-9986-e46e9834cd43|s|cross||appliquer les principes de base des soins infirmiers|aplicar los principios de enfermería
monitor patient's vital signs|60f826be-0c1b-413b-aad5-4f7546622e16|s|sector||surveiller les signes vitaux d’un patient|supervisar las constantes vitales de un paciente
hygiene in a health care setting|0450eaee-1a00-4622-8f4e-5356fce816d2|k|cross||hygiène en milieu médical|higiene en establecimientos de salud
interact with healthcare users|c65aa043-98da-4136-9877-494e72d9e4cf|s|cross||interagir avec les usagers du système de santé|relacionarse con los usuarios de la asistencia sanitaria
supervise children|f8d4a24c-fb62-444e-9525-7aa5662f440d|s|cross||superviser des enfants|vigilar a los niños
play with children|94b01483-f13d-48ba-b8a9-ef8f18fcb2dc|s|cross||jouer avec des enfants|jugar con los niños
support children's wellbeing|a65fb963-6faf-47b2-a3d9-c4e5e4d833c5|s|cross||contribuer au bien-être des enfants|apoyar el bienestar de los niños
attend to children's basic physical needs|beb952e4-8a9c-47af-8a60-c6eb5c5f25bc|s|cross||répondre aux besoins physiques de base d'enfants|prestar atención a las necesidades físicas básicas de los niños
promote mental health|c634630b-210b-4da5-b0f3-894cc292d6e3|s|sector||promouvoir la santé mentale|promover la salud mental
cope with stress|7a147904-22b3-498a-b4d9-7bceeb86b45d|s|transversal||gérer le stress|hacer frente a la presión
handle stressful situations|a8460be3-f4ba-44a0-a961-0389069a3614|s|cross||gérer les situations de stress|enfrentar situaciones de estrés
identify mental health issues|7d8ca06a-f737-4927-96f2-de4f2cd15895|s|sector||détecter des troubles de la santé mentale|identificar los problemas de salud mental
evaluate older adults' ability to take care of themselves|b4910ea9-578d-4767-bd68-00a315a64e09|s|cross||évaluer la capacité d’un adulte âgé à prendre soin de lui-même|evaluar la capacidad de las personas mayores para cuidar de sí mismas
communicate with elderly groups|9aa2a1cb-37a6-4f3b-9610-0dadee1ec8ed|s|sector|||
cook meat dishes|f19f0cda-73f4-417e-8ec9-c0cacf5e7149|s|sector||préparer des plats à base de viande|cocinar platos de carne
cook vegetable products|555d83ff-dbf9-481a-b726-2d502a11904e|s|sector||préparer des légumes|cocinar productos vegetales
cook sauce products|614478b3-51a2-4a55-b3ef-a932105eaeaf|s|sector||préparer des sauces et soupes|cocinar salsas y sopas
handle kitchen equipment|32adf439-5bbc-4759-8f05-fbaacdac60a6|s|sector||manipuler des ustensiles de cuisine conformément aux exigences|manejar equipos de cocina según las exigencias
apply HACCP|5ba1d5b9-3f8d-46ca-bf9f-2e9ca65d1350|s|cross||appliquer la méthode HACCP|aplicar análisis de peligros y puntos de control crítico
food hygiene rules|791fa659-3382-49f8-a8dd-505226d0da48|k|sector||règles d'hygiène alimentaire|normas de higiene alimentaria
comply with food safety and hygiene|0ff99f51-40d9-42f1-a1ec-377b2bb5e15f|s|cross||respecter les normes de santé  sécurité et hygiène et les autres législations relatives aux aliments|observar la legislación relevante sobre salud  seguridad  higiene y otros relativa a las comidas
food safety principles|3f4e4eab-a8e0-4aed-b8bb-79afe7c890e3|k|sector||principes de sécurité alimentaire|principios de seguridad alimentaria
check in guests|add193d6-b7bf-40ab-98ff-4a4c6c807387|s|sector|d|enregistrer des clients à leur arrivée|registrar a los clientes
greet guests|26a6e6d2-1c9a-4d7e-8c04-5ba16d1f53da|s|cross||accueillir les clients|recibir a los huéspedes
process reservations|936a42f0-a586-4595-9e47-ca93210761fd|s|cross||traiter les réservations|tramitar reservas
assist guest departure|094e594d-83cc-4480-bad8-fae0ec2ed8ab|s|cross||assister les clients lors de leur départ|asistir a la clientela al final de la estancia
cook pastry products|15d5041a-4ff3-4527-ba5c-2445a4fd044a|s|sector||cuire des produits de pâtisserie|elaborar productos de pastelería
bake pastry for special events|d6f48dbb-057e-41b2-a59a-d6b86b5aa884|s|sector||préparer des pâtisseries pour des événements particuliers|hornear y decorar pastelería para ocasiones especiales
prepare bread products|606f8d77-443a-48c0-bd9c-1762e459b8e7|s|sector||préparer des produits de pain|preparar el pan y productos derivados
welcome tour groups|580e21c2-565f-4a91-a90c-83a58564638e|s|sector||accueillir des groupes en voyage organisé|recibir a grupos de turistas
manage tourist groups|a7c51c48-802c-44ee-a40e-79b18b1d4365|s|cross||prendre en charge des groupes de touristes|gestionar grupos de turistas
collect tourist information|c9885d0c-afac-48a1-88b4-3c3482192947|s|sector||collecter des informations touristiques|recopilar información turística
operate forklift|28cb374e-6261-4133-8371-f9a5470145da|s|cross||utiliser un chariot élévateur|manejar carretillas elevadoras
conduct forklift inspections|3c84f7d9-7a3e-4343-814f-31de0aa61651|s|occupation||réaliser l'inspection de chariots élévateurs|realizar inspecciones regulares de la carretilla elevadora
store warehouse goods|e883d55a-75ae-460b-ba0a-47fecf14f1b3|s|sector||stocker les marchandises d'un entrepôt avec précision|almacenar la mercancía con precisión
warehouse operations|089ddb19-1c7a-43ff-ba64-070f7ce4787a|k|sector||opérations d'entreposage|operaciones en almacenes
manage inventory|ab6265f2-a9bf-49e8-a9a5-67cbab4de38b|s|sector||gérer des stocks|gestionar el inventario
manage stock rotation|e705db38-4fcf-4069-b01f-3fbdda894cc1|s|cross||gérer la rotation du stock|gestionar la rotación de existencias
monitor stock level|44f6a65f-6be7-4818-9a66-73908797283f|s|sector||surveiller le niveau de stocks|supervisar el nivel de las existencias
manoeuvre heavy trucks|8215bbba-2f6d-4530-bf41-904d871eaf72|s|cross||manœuvrer des poids-lourds|maniobrar camiones pesados
load cargo|048affec-04db-4bd5-b7a6-c666d16c0fef|s|cross||charger une cargaison|cargar la mercancía
drive vehicles|2a82241a-216e-44d8-bb50-6b9a0ef82084|s|cross||conduire des véhicules|conducir un vehículo
types of cargo|059b2748-e1df-43d2-8a08-0331fb8d0ddf|k|sector||types de fret|tipos de cargamento
supply chain management|f929c89e-c363-4132-a918-e021d57b307c|k|cross||gestion de la chaîne d'approvisionnement|gestión de la cadena de suministro
logistics|e843973c-23dd-416a-8a9c-9e89512542fb|k|cross||logistique|logística
perform procurement processes|9e9a4209-c7cf-4f6e-973e-dc2ffadccc74|s|cross||gérer les achats|gestionar actividades adquisitivas
green logistics|97902800-f9e0-4a73-8826-6cc42f874a18|k|cross|g|logistique verte|logística ecológica
ensure customs compliance|42ab725f-e57f-4320-a9fd-ac3d6717963d|s|sector||garantir le respect de la législation douanière|garantizar el cumplimiento de los requisitos de aduanas
international import export regulations|c4118654-695f-44bc-b9d3-1b26f3a955f8|k|sector||règles internationales d'import-export|normativa internacional en materia de importación y exportación
create import-export commercial documentation|0959a14b-9743-4d71-93ba-a1fefa56e5ae|s|cross||créer des documents commerciaux d'import-export|preparar la documentación comercial para las exportaciones e importaciones
organic farming|186da517-9a3e-41cd-9158-4001e3694459|k|sector|g|agriculture biologique|agricultura ecológica
soil science|91a6da8d-24dc-4453-9821-de305864677c|k|cross|g|science des sols|edafología
ensure soil fertility|e693138a-842f-4d9f-9aa5-bf515605c359|s|sector||assurer la fertilité de sols|garantizar la fertilidad del suelo
crop production principles|4ca83b9d-afa0-49f8-b7af-e4e6a42ad299|k|sector|g|principes de production de cultures vivrières|principios de la producción vegetal
grow plants|c5f255ef-02d3-4ab0-a652-2bf055d1d493|s|sector||cultiver des végétaux|cultivar plantas
prune plants|af9b6098-7d2f-4990-b4eb-d7dd73fdb933|s|sector||tailler des végétaux|podar plantas
use gardening equipment|8a1942a8-bebd-4cc5-bdff-fe215aaa3de5|s|sector||utiliser du matériel de jardinage|manejar maquinaria de jardinería
maintain plant health|9d3490b2-a0e6-415b-81a4-a3a4a63268b0|s|sector|g|assurer la santé de végétaux|proteger la salud de los vegetales
operate chainsaw|b2b8ec41-d6d1-470d-9e78-4eee515aaa3d|s|cross||faire fonctionner une tronçonneuse|operar una motosierra
fell trees|b8cfe3d0-15a7-4be4-a7f1-f5141ed11f16|s|cross||abattre des arbres|talar árboles
forest ecology|e5727f3b-0dc9-4daf-84e0-d5789b33a6d9|k|cross|g|écologie forestière|ecología forestal
prune hedges and trees|51097602-8e4e-4830-8f35-d77afc713fc0|s|sector||tailler des haies et des arbres|podar setos y árboles
waste management|40f65a56-ccbe-4601-9f32-1cc6cdd24f28|k|cross|g|gestion des déchets|gestión de residuos
sort waste|110d7aa3-e44e-4cce-a927-8d4de615f3d9|s|cross||trier les déchets|separar los residuos
circular economy|22c45bf7-e52b-475f-847b-c32a87f65a5d|k|cross|g|économie circulaire|
hazardous waste types|5944cee9-763e-4b08-99e4-f514bdde14a6|k|cross|g|types de déchets dangereux|tipos de materiales peligrosos
honey varieties|3077421b-902c-4172-b909-5d978286e7b2|k|occupation||variétés de miel|variedades de miel
process harvested honey|e4a3c9af-8a5d-49cc-95bb-b77e41588746|s|sector||transformer du miel après la récolte|procesar miel cosechada
handle honeycombs|a589be22-4266-4f16-b000-0fabe4accfaa|s|occupation||manipuler des rayons de miel|manipular panales
graphic design|7fb699d9-182a-430e-b7a0-6d8ed05c284b|k|cross|d|conception graphique|diseño gráfico
typography|080a3bf6-c8e8-481e-b97e-8fbc964ebab7|k|cross||typographie|tipografía
apply desktop publishing techniques|4b244020-5f28-4e20-b74f-1c2dcb6f15cb|s|cross|d|appliquer des techniques de publication assistée par ordinateur|aplicar técnicas de autoedición
Adobe Photoshop|14ced458-5f4b-495f-bd3d-9c240614bda0|k|sector|d|Adobe Photoshop|Adobe Photoshop
photography|38509fa4-7c06-4a4b-9622-f521f03c37b8|k|cross||photographie|fotografía
edit photographs|df11ab22-3c40-4dc8-ab0c-e9f41e62449e|s|sector|d|retoucher des photographies|editar fotografías
set up photographic equipment|3de14645-0c33-4ea0-b544-a962e8705173|s|sector||installer des équipements photographiques|montar equipo fotográfico
post-processing of photographs|d90bad2f-7fcc-4e85-a02f-ba4837732892|k|cross|d|post-traitement de photographies|procedimientos para retocar fotografías
perform video editing|5ce80f97-b385-4a41-9339-a6593d0709c1|s|sector|d|effectuer un montage vidéo|editar vídeos
cut raw footage digitally|c6c23b4b-c9c9-42c8-86d2-3646631bdbd4|s|sector|d|couper des séquences brutes numériquement|cortar digitalmente el metraje sin editar
design user interface|fd33c66c-70c4-40e6-b87c-5495bd3bf26e|s|sector|d|concevoir une interface utilisateur|diseñar una interfaz de usuario
create prototype of user experience solutions|07dd856d-6141-48a7-a228-918f88494812|s|sector|d|créer un prototype de solution en matière d’expérience utilisateur|crear prototipos de soluciones de experiencia de usuario
ICT accessibility standards|3e23db60-0c3d-498a-a6ac-ffbed0ecb033|k|sector|d|normes d’accessibilité TIC|normas de accesibilidad de las TIC
design prototypes|bacbfc27-4b5d-47de-8bfd-af5fa27562a2|s|cross||concevoir des prototypes|diseñar prototipos
apply social media marketing|64e09849-a7db-4d6b-a932-66264420eb97|s|cross|d|mettre à profit les médias sociaux à des fins de marketing|aplicar el comercio en los medios sociales
plan digital marketing|736ef286-fbd3-4e5c-a4b4-d1e2008c9898|s|cross|d|planifier des stratégies de marketing numérique|elaborar estrategias de marketing digital
content marketing strategy|b0560439-14eb-41d1-aa53-1938efc24123|k|cross||stratégie de marketing de contenu|estrategia de marketing de contenidos
conduct search engine optimisation|a0bf9b9d-e53f-418c-a839-5d99eff718fe|s|cross|d|procéder à l’optimisation des moteurs de recherche|realizar la optimización de los motores de búsqueda
write English|3993c87c-7719-4186-811b-8ddfb40e76be|s|transversal||écrire en anglais|escribir en inglés
understand spoken English|64ff8d5f-58a8-4efb-af5a-e161854b3e9a|s|transversal||comprendre l'anglais parlé|comprender el inglés hablado
interact verbally in English|0ee9e985-0ee5-4a73-8a12-78b53b261bb2|s|transversal||interagir verbalement en anglais|interactuar verbalmente en inglés
speak different languages|2de4572a-4724-4f76-afc2-72a568a264ac|s|cross||parler plusieurs langues|hablar idiomas
adult education|60856bbb-e5db-4398-babb-300a24a7fe97|k|cross||éducation des adultes|educación para adultos
adapt teaching to target group|b2a9587a-49a4-4384-b134-0d394be806e3|s|cross||adapter l'enseignement à un groupe cible|adaptar la enseñanza al grupo destinatario
prepare lesson content|20f57a7f-b90e-4403-8c77-5ddd89b5835b|s|cross||préparer le contenu de leçons|preparar una clase
assess students|6fe019dd-027f-45f3-b19c-d27f7ae00980|s|cross||évaluer des étudiants|evaluar al alumnado
lead a team|1f1d2ff8-c4c1-45cc-9812-6a7ee84a73cb|s|cross||diriger une équipe|dirigir un equipo
give constructive feedback|b9bb1f03-15e2-4079-943e-7e483b21725b|s|cross||faire des commentaires constructifs|formular observaciones constructivas
motivate employees|22c2af9e-ba0d-4cee-abb6-b6dbef006cd5|s|cross||motiver des employés|motivar a los trabajadores
delegate responsibilities|b00e948c-19be-4951-8cff-60f88f1046e9|s|transversal||déléguer des responsabilités|delegar actividades
sales argumentation|0c0488b3-fca5-4deb-865b-8dc605c3d909|k|sector||argumentaire de vente|técnicas de venta
sales activities|450de541-797a-4da0-9fe4-a81471c8047d|k|sector||activités de vente|actividades de venta
sell services|0eb05180-6927-4c35-b898-176e00d0488c|s|cross||vendre des services|vender servicios
perform multiple tasks at the same time|0b144726-21c2-46ed-8d13-c03d27f61604|s|cross||exécuter simultanément plusieurs tâches|realizar varias tareas a la vez
customer service|15a33d76-4640-438d-ae64-fdc0c1d3eebc|k|sector||service clients|servicio al cliente
satisfy customers|8330c86e-63cf-4be6-849f-4f77628cc5c5|s|cross||satisfaire les clients|satisfacer a los clientes
handle customer complaints|28d715e3-3e5b-4fb6-8dd2-4be4919c8587|s|cross||gérer les réclamations des clients|gestionar reclamaciones de clientes
English|6d3edede-8951-4621-a835-e04323300fa0|k|transversal||anglais|inglés
French|e747e77e-0ea1-4001-8b07-1d11946b5f1b|k|transversal||Français|francés
understand spoken French|2ce713f2-c684-4fa3-8e56-939e4bfbf4a2|s|transversal||comprendre le français parlé|comprender el francés hablado
interact verbally in French|bfb5f0b8-0ea0-4e44-a48d-7d876f966758|s|transversal||interagir verbalement en français|interactuar verbalmente en francés
German|4812a4ea-dc55-4dc6-b9b0-4a59bba2c647|k|transversal||allemand|alemán
understand spoken German|1d5526b3-f17b-46fc-ba7d-f4a32d908a7e|s|transversal||comprendre l’allemand oral|comprender el alemán hablado
interact verbally in German|2abb9db5-350c-444c-8292-0e0b2ce00f9a|s|transversal||interagir verbalement en allemand|interactuar verbalmente en alemán
Greek|ea4ebfa1-e17a-4416-ac54-955f33e6ade7|k|transversal||Grec|griego
understand spoken Greek|bc112354-758e-40eb-930e-9ebdbd5a2f34|s|transversal||comprendre le grec parlé|comprender el griego hablado
interact verbally in Greek|9a42bdc6-8496-4874-b9f5-b48207a85282|s|transversal||interagir verbalement en grec|interactuar verbalmente en griego
Spanish|14ee9f76-3524-43d5-8a1a-5ba8283f8bd7|k|transversal||espagnol|español
understand spoken Spanish|a0ccc96f-edec-4641-b053-12159ebe5b13|s|transversal||comprendre l’espagnol parlé|comprender el español hablado
interact verbally in Spanish|0f58a178-1382-4df2-95e8-2b3f90e80e24|s|transversal||interagir verbalement en espagnol|interactuar verbalmente en español
Polish|f3e9b964-0c2d-46c4-a895-8b3583054d69|k|transversal||polonais|polaco
understand spoken Polish|f5e51369-45c6-42b1-8ccc-d1826112e555|s|transversal||comprendre le polonais parlé|comprender el polaco hablado
interact verbally in Polish|dc052a4f-fb8e-4edb-a575-3a63ddd5b94b|s|transversal||interagir verbalement en polonais|interactuar verbalmente en polaco
`;
